package org.talksbot.reply;

import java.util.regex.Pattern;

/** Makes words of others safe to stand inside a line of ours: a headline, an outlet, a name. */
final class Insert {
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";
  private static final String ELLIPSIS = "\u2026";
  /** Control characters and those that steer direction; Unicode UAX 9, section 2. */
  private static final Pattern STEERING = Pattern.compile(
      "[\\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  /** Latin words of our own texts, with a command's slash and the signs between them. */
  private static final Pattern LATIN = Pattern.compile(
      "[/@]?\\p{IsLatin}(?:[\\p{IsLatin}\\p{N} .,_@/-]*[\\p{IsLatin}\\p{N}.])?");

  private Insert() {}

  /**
   * The text on one line, without characters that steer direction, cut to a length, and isolated
   * where it holds a letter that is written from left to right.
   *
   * @param maxUnits largest length before isolation, in UTF-16 units
   */
  static String of(String text, int maxUnits) {
    String line = line(text, maxUnits);
    return runsLeftToRight(line) ? FIRST_STRONG_ISOLATE + line + POP_ISOLATE : line;
  }

  /**
   * The text as a line of its own, cut to a length, with its Latin words isolated.
   *
   * @param maxUnits largest length before isolation, in UTF-16 units
   */
  static String whole(String text, int maxUnits) {
    return isolateLatin(line(text, maxUnits));
  }

  private static String line(String text, int maxUnits) {
    String line = BLANKS.matcher(STEERING.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    return line.length() <= maxUnits
        ? line
        : line.substring(0, LineBreak.within(line, maxUnits)).strip() + ELLIPSIS;
  }

  /** A text of our own with its Latin words isolated. */
  static String isolateLatin(String text) {
    return LATIN.matcher(text).replaceAll(FIRST_STRONG_ISOLATE + "$0" + POP_ISOLATE);
  }

  /** A text without the isolates that this class puts into it. */
  static String unisolated(String text) {
    return text.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, "");
  }

  private static boolean runsLeftToRight(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }
}
