package org.talksbot.verify;

import java.util.List;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;

/**
 * Where a sentence stands in an article, or nearly does.
 *
 * @param passage the passage; where the sentence runs over a passage's end, two of them in one
 * @param range the words that agree, from the first to the last, in the article's untouched text
 * @param match how closely
 * @param changes the differences in reading order; none where it is exact
 */
public record Finding(Passage passage, Sentence range, Match match, List<WordChange> changes) {
  /** Copies the list. */
  public Finding {
    changes = List.copyOf(changes);
  }

  /** What stands between two offsets of the article, both inside the passage. */
  public String text(int start, int end) {
    return passage.text().substring(start - passage.start(), end - passage.start());
  }

  /** The line of the file on which the range begins, from 1. */
  public int line() {
    return passage.line(range.start());
  }

  /** The whole sentences of the article that the range touches. */
  public Sentence sentences() {
    List<Sentence> touched = passage.sentences()
        .stream()
        .filter(sentence -> sentence.start() < range.end() && range.start() < sentence.end())
        .toList();
    return touched.isEmpty()
        ? range
        : new Sentence(Math.min(range.start(), touched.getFirst().start()),
            Math.max(range.end(), touched.getLast().end()));
  }

  /** Whether the sentences hold words outside the range. */
  public boolean isPart() {
    Sentence whole = sentences();
    return Word.of(passage.text(whole)).size() > Word.of(passage.text(range)).size();
  }
}
