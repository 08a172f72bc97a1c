package org.talksbot.article;

import org.talksbot.arabic.Blank;

/** Texts made equal for comparison; never what is quoted. */
final class Folded {
  private Folded() {}

  /** The text with every run of blank characters as one blank, and none at its edges. */
  static String whiteSpace(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    append(text, 0, text.length(), folded);
    return folded.toString();
  }

  /** Appends the stretch, folded. */
  static void append(String text, int start, int end, StringBuilder folded) {
    int begin = folded.length();
    boolean gap = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Blank.is(c)) {
        gap |= !isMark(c);
      } else {
        if (gap && folded.length() > begin) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      }
    }
  }

  /** Zero-width and bidi marks separate no words. */
  private static boolean isMark(char c) {
    return Character.getType(c) == Character.FORMAT && c != '\u200B';
  }
}
