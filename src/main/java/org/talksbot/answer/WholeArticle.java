package org.talksbot.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageSearch;

/** The article of a passage: read when it is first wanted, and once. For one thread. */
final class WholeArticle {
  private final PassageSearch search;
  private final Passage passage;
  private @Nullable List<Passage> passages;

  WholeArticle(PassageSearch search, Passage passage) {
    this.search = search;
    this.passage = passage;
  }

  /** The passage that it was found by. */
  Passage passage() {
    return passage;
  }

  /** All its passages in the order of the text. */
  List<Passage> passages() {
    if (passages == null) {
      passages = search.article(passage);
    }
    return passages;
  }

  /** The texts of its passages. */
  List<String> texts() {
    return passages().stream().map(Passage::text).toList();
  }
}
