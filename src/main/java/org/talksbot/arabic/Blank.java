package org.talksbot.arabic;

/**
 * What shows as nothing at the edge of a sentence: white space, no-break spaces, and zero-width and
 * bidi marks, which Java's {@code strip}, {@code trim} and {@code \s} each see differently.
 */
public final class Blank {
  private static final char NEXT_LINE = '\u0085';
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char ARABIC_LETTER_MARK = '\u061C';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final char WORD_JOINER = '\u2060';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Blank() {}

  /** Whether the character shows as nothing. */
  public static boolean is(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < NEXT_LINE) {
      return c == '\u007F';
    }
    if (c < ARABIC_LETTER_MARK) {
      return c == NO_BREAK_SPACE || c == NEXT_LINE;
    }
    if (c < '\u1680') {
      return c == ARABIC_LETTER_MARK;
    }
    return (c >= ZERO_WIDTH_SPACE && c <= RIGHT_TO_LEFT_MARK)
        || (c >= LINE_SEPARATOR && c <= NARROW_NO_BREAK_SPACE)
        || (c >= WORD_JOINER && c <= POP_DIRECTIONAL_ISOLATE) || c == BYTE_ORDER_MARK
        || Character.isSpaceChar(c);
  }

  /** Whether the character ends a line. */
  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == NEXT_LINE
        || c == LINE_SEPARATOR || c == LINE_SEPARATOR + 1;
  }

  /** The stretch without what is blank at its edges; empty at {@code start} if all of it is. */
  public static Span trim(CharSequence text, int start, int end) {
    int from = start;
    while (from < end && is(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && is(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? new Span(start, start) : new Span(from, to);
  }
}
