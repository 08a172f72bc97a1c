package org.talksbot.article;

import java.nio.charset.Charset;

/**
 * Tells older Arabic pages from damaged UTF-8 and from other encodings. Every byte means something
 * in windows-1256, so only what the bytes would say can tell.
 */
final class Windows1256 {
  static final Charset CHARSET = Charset.forName("windows-1256");
  private static final char FIRST_LETTER = '\u0621';
  private static final char LAST_MARK = '\u0652';

  private Windows1256() {}

  /**
   * Whether most of what is not ASCII would be Arabic letters, few of them glued to the Latin ones
   * that the encoding holds too, and the bytes are not mostly good UTF-8.
   */
  static boolean isPlausible(byte[] bytes) {
    if (isMostlyUtf8(bytes)) {
      return false;
    }
    String text = new String(bytes, CHARSET);
    int arabic = 0;
    int latin = 0;
    int glued = 0;
    int other = 0;
    boolean afterArabic = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isArabic = c >= FIRST_LETTER && c <= LAST_MARK && c != '\u0640';
      boolean isLatin = c > 0x7F && c < 0x180 && Character.isLetter(c);
      if (c == 0) {
        return false;
      }
      arabic += isArabic ? 1 : 0;
      latin += isLatin ? 1 : 0;
      glued += isLatin && afterArabic ? 1 : 0;
      other += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
      afterArabic = isArabic;
    }
    return arabic > 2 * latin && glued * 50 <= arabic && other * 50 <= arabic && arabic > 0;
  }

  /** Whether there are at least as many good sequences of several bytes as bad bytes. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 0;
      int follow = 1;
      while (follow < length && i + follow < bytes.length
          && (bytes[i + follow] & 0xC0) == 0x80) {
        follow++;
      }
      if (length > 1 && follow == length) {
        good++;
      } else if (length != 1) {
        bad++;
      }
      i += length > 1 && follow == length ? length : 1;
    }
    return good >= bad;
  }
}
