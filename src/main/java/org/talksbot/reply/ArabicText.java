package org.talksbot.reply;

/** Refuses texts of our own that a reader would see set from left to right, or with a gap. */
final class ArabicText {
  private ArabicText() {}

  /** Refuses a text with a line that does not begin with an Arabic letter. */
  static void require(String key, String text, String... placeholders) {
    if (!text.lines().allMatch(ArabicText::beginsWithArabicLetter) || text.isEmpty()) {
      throw new IllegalArgumentException(
          key + ": every line must begin with an Arabic letter: " + text);
    }
    requirePlaceholders(key, text, placeholders);
  }

  /** Refuses also a text of more units than Telegram takes. */
  static void requireShort(String key, String text, int maxUnits) {
    require(key, text);
    if (text.length() > maxUnits) {
      throw new IllegalArgumentException(
          key + ": has " + text.length() + " characters; at most " + maxUnits + " are allowed");
    }
  }

  /** Refuses a text without one of the places that are filled in. */
  static void requirePlaceholders(String key, String text, String... placeholders) {
    for (String placeholder : placeholders) {
      if (!text.contains(placeholder)) {
        throw new IllegalArgumentException(key + ": " + placeholder + " is missing: " + text);
      }
    }
  }

  private static boolean beginsWithArabicLetter(String line) {
    if (line.isEmpty()) {
      return false;
    }
    int first = line.codePointAt(0);
    return Character.isLetter(first)
        && Character.UnicodeScript.of(first) == Character.UnicodeScript.ARABIC;
  }
}
