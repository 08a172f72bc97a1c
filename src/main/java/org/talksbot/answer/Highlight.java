package org.talksbot.answer;

/**
 * The words of a quote that answer the question, half-open, in UTF-16 units from the quote's start.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Highlight(int start, int end) {
  /** Refuses an empty or reversed range. */
  public Highlight {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no highlight: [" + start + ", " + end + ")");
    }
  }
}
