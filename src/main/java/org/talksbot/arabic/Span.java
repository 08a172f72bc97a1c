package org.talksbot.arabic;

/**
 * A stretch of a text, half-open, in UTF-16 units.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Span(int start, int end) {
  /** Refuses a reversed range. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  /** Whether it holds nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** The characters it covers in the text it was made for. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
