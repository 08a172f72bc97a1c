package org.talksbot.reply;

/** Where a text that is too long for one message is cut. */
final class LineBreak {
  private static final char ARABIC_QUESTION_MARK = '\u061F';
  private static final char ELLIPSIS = '\u2026';
  private static final String ENDS = ".!?" + ARABIC_QUESTION_MARK + ELLIPSIS + "\n";

  private LineBreak() {}

  /**
   * The last good place at which the text can be cut: after a sentence, else after a word, else
   * between two letters; in the second half of what fits, so that no message is nearly empty.
   *
   * @param limit largest number of units before the cut, smaller than the text, at least 2
   */
  static int within(String text, int limit) {
    int word = 0;
    for (int at = limit; at > limit / 2; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        word = Math.max(word, at);
        if (ENDS.indexOf(text.charAt(at - 1)) >= 0 || ENDS.indexOf(text.charAt(at - 2)) >= 0) {
          return at;
        }
      }
    }
    return word > 0 ? word : betweenLetters(text, limit);
  }

  private static int betweenLetters(String text, int limit) {
    int at = limit;
    while (at > limit / 2
        && Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK) {
      at--;
    }
    return Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(
        text.charAt(at - 1)) ? at - 1 : at;
  }
}
