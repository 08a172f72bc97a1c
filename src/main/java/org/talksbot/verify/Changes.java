package org.talksbot.verify;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.search.Passage;
import org.talksbot.verify.Alignment.Pair;
import org.talksbot.verify.WordChange.Added;
import org.talksbot.verify.WordChange.Changed;
import org.talksbot.verify.WordChange.LeftOut;
import org.talksbot.verify.WordChange.Respelled;

/** Tells the differences of an alignment; neighbouring words left out or added are one. */
final class Changes {
  private final TypedText typed;
  private final Passage passage;
  private final List<Word> article;

  Changes(TypedText typed, Passage passage, List<Word> article) {
    this.typed = typed;
    this.passage = passage;
    this.article = article;
  }

  List<WordChange> of(Alignment alignment) {
    List<WordChange> changes = new ArrayList<>();
    boolean follows = false;
    for (Pair pair : alignment.pairs()) {
      if (isSame(pair)) {
        follows = false;
        continue;
      }
      WordChange change = change(pair);
      WordChange before = follows ? changes.removeLast() : null;
      if (before instanceof LeftOut(int start, int _)
          && change instanceof LeftOut(int _, int end)) {
        changes.add(new LeftOut(start, end));
      } else if (before instanceof Added(String words) && change instanceof Added(String word)) {
        changes.add(new Added(words + ' ' + word));
      } else {
        if (before != null) {
          changes.add(before);
        }
        changes.add(change);
      }
      follows = true;
    }
    return changes;
  }

  private boolean isSame(Pair pair) {
    return pair.typed() != Alignment.NONE && pair.article() != Alignment.NONE
        && letters(article.get(pair.article())).equals(typed(pair));
  }

  private WordChange change(Pair pair) {
    if (pair.article() == Alignment.NONE) {
      return new Added(typed(pair));
    }
    Word word = article.get(pair.article());
    int start = passage.start() + word.start();
    int end = passage.start() + word.end();
    if (pair.typed() == Alignment.NONE) {
      return new LeftOut(start, end);
    }
    boolean sameWord = word.folded().equals(typed.words().get(pair.typed()).folded());
    return sameWord ? new Respelled(start, end, typed(pair)) : new Changed(start, end, typed(pair));
  }

  private String letters(Word word) {
    return passage.text().substring(word.start(), word.end());
  }

  private String typed(Pair pair) {
    return typed.typed(typed.words().get(pair.typed()));
  }
}
