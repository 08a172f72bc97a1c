package org.talksbot.reply;

/** The line that sets a quote off: guillemets around it, and an Arabic letter in front. */
final class QuotedLine {
  private QuotedLine() {}

  /**
   * The quote between guillemets. Where its own first letter runs left to right, an Arabic word
   * leads in, so that terminals do not take the whole line for left-to-right text.
   *
   * @param shown the quote as it is to be shown
   * @param raw the quote as it stands in the article
   */
  static String of(String shown, String raw) {
    String quoted = Guillemets.around(shown);
    return Direction.beginsLeftToRight(raw)
        ? TerminalTexts.arabic().text("quote.led-in", quoted)
        : quoted;
  }
}
