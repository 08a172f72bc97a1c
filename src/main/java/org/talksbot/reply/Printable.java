package org.talksbot.reply;

import java.util.regex.Pattern;

/**
 * Text of articles and users made safe for a terminal: what could move the cursor, change colours
 * or break a line shows as the replacement character.
 */
public final class Printable {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\t]]");

  private static final Pattern CONTROL_BUT_LINE_END = Pattern
      .compile("[\\p{Cc}\\u2028\\u2029&&[^\\t\\n]]");

  private static final String REPLACEMENT = "\uFFFD";

  private static final char ELLIPSIS = '\u2026';

  private Printable() {}

  /** The text on one line. */
  public static String line(String text) {
    return CONTROL.matcher(text).replaceAll(REPLACEMENT);
  }

  /** The text with its line ends. */
  static String lines(String text) {
    return CONTROL_BUT_LINE_END.matcher(text).replaceAll(REPLACEMENT);
  }

  /**
   * The beginning of the text on one line, with an ellipsis where it was cut.
   *
   * @param maxChars largest length before the ellipsis, in UTF-16 units
   */
  public static String shortened(String text, int maxChars) {
    if (text.length() <= maxChars) {
      return line(text);
    }
    int end = Character.isHighSurrogate(text.charAt(maxChars - 1)) ? maxChars - 1 : maxChars;
    return line(text.substring(0, end)) + ELLIPSIS;
  }
}
