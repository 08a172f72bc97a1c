package org.talksbot.article;

/** Which letters a text is written in. */
final class Script {
  private static final int SAMPLE_LETTERS = 20_000;
  private static final double MOSTLY = 0.3;

  private Script() {}

  /** Whether the character is an Arabic letter. */
  static boolean isArabic(char c) {
    return c >= '\u0620' && c <= '\uFEFC' && (c <= '\u08FF' || c >= '\uFB50')
        && Character.isLetter(c);
  }

  /** Whether an Arabic letter stands in the text. */
  static boolean hasArabic(String text) {
    return text.chars().anyMatch(c -> isArabic((char) c));
  }

  /** Whether a good part of the text is Arabic, as far as its beginning tells. */
  static boolean isArabicText(String text) {
    int letters = 0;
    int arabic = 0;
    for (int i = 0; i < text.length() && letters < SAMPLE_LETTERS; i++) {
      char c = text.charAt(i);
      if (isArabic(c)) {
        arabic++;
        letters++;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    return arabic > letters * MOSTLY;
  }
}
