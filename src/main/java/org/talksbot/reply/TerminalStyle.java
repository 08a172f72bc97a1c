package org.talksbot.reply;

/** What the place that a text is written to understands beside letters. */
public enum TerminalStyle {
  /** A file, a pipe, or a terminal that wants no decoration: letters only. */
  PLAIN,
  /**
   * A terminal with ANSI sequences. Lines of Arabic ask for the direction of their first letter
   * (private mode 2501 of the terminal working group's recommendation for bidirectional text;
   * VTE and mintty follow it, others ignore it), addresses for left to right.
   */
  ANSI;

  private static final String DIRECTION_OF_FIRST_LETTER = "\u001B[?2501h";
  private static final String LEFT_TO_RIGHT = "\u001B[?2501l";
  private static final String BOLD_UNDERLINED = "\u001B[1;4m";
  private static final String NORMAL = "\u001B[22;24m";

  /** Makes words stand out inside a line; leaves them as they are where nothing can. */
  String emphasised(String words) {
    return this == ANSI ? BOLD_UNDERLINED + words + NORMAL : words;
  }

  /** A line, or several, of Arabic; with the line end. */
  String arabic(String lines) {
    return this == ANSI ? DIRECTION_OF_FIRST_LETTER + lines + '\n' + LEFT_TO_RIGHT : lines + '\n';
  }
}
