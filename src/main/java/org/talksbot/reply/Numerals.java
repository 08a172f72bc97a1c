package org.talksbot.reply;

/** The digits of the bot's own lines; what is quoted stays as it is. */
public enum Numerals {
  /** 0123456789. */
  LATIN('0'),
  /** The Arabic-Indic digits. */
  ARABIC_INDIC('\u0660');

  private final char zero;

  Numerals(char zero) {
    this.zero = zero;
  }

  /** The text with every digit from 0 to 9 written so. */
  String of(String text) {
    if (this == LATIN) {
      return text;
    }
    StringBuilder written = new StringBuilder(text);
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        written.setCharAt(i, (char) (zero + c - '0'));
      }
    }
    return written.toString();
  }
}
