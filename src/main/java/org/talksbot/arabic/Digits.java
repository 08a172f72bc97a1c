package org.talksbot.arabic;

/** Arabic-Indic and Persian digits as those of ASCII. */
final class Digits {
  private static final char ARABIC_INDIC_ZERO = '\u0660';
  private static final char PERSIAN_ZERO = '\u06F0';

  private Digits() {}

  /** The ASCII digit of the same value; any other character as it is. */
  static char ascii(char c) {
    if (c >= ARABIC_INDIC_ZERO && c <= ARABIC_INDIC_ZERO + 9) {
      return (char) (c - ARABIC_INDIC_ZERO + '0');
    }
    if (c >= PERSIAN_ZERO && c <= PERSIAN_ZERO + 9) {
      return (char) (c - PERSIAN_ZERO + '0');
    }
    return c;
  }
}
