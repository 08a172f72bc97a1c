package org.talksbot.evaluation;

import java.util.List;
import java.util.function.Predicate;
import org.talksbot.search.NearWord;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;

/** A search that does not find certain passages, as if they had never been written. */
final class WithholdingSearch implements PassageSearch {
  /** So many passages at most hold the answer to one question and come before others. */
  private static final int WITHHELD = 10;

  private final PassageSearch search;
  private final Predicate<Passage> withheld;

  WithholdingSearch(PassageSearch search, Predicate<Passage> withheld) {
    this.search = search;
    this.withheld = withheld;
  }

  @Override
  public PassageHits search(List<QueryWord> words, int limit) {
    PassageHits found = search.search(words, limit + WITHHELD);
    return new PassageHits(found.hits()
        .stream()
        .filter(hit -> !withheld.test(hit.passage()))
        .limit(limit)
        .toList(), found.frequencies(), found.passageCount());
  }

  @Override
  public List<List<NearWord>> near(List<String> words) {
    return search.near(words);
  }

  @Override
  public List<Passage> article(Passage passage) {
    return search.article(passage);
  }
}
