package org.talksbot.article;

/** Halves of a character outside the basic plane. */
final class Surrogates {
  private Surrogates() {}

  /** Whether the unit at {@code i} is a half without its other half. */
  static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
