package org.talksbot.article;

/**
 * Where a sentence stands in the untouched text of its article, half-open, in UTF-16 units.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Sentence(int start, int end) {
  /** Refuses an empty or reversed range. */
  public Sentence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no sentence: [" + start + ", " + end + ")");
    }
  }
}
