package org.talksbot.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns bytes into text, and refuses what is none instead of replacing it. */
final class Decoder {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char SIGNATURE = '\uFEFF';

  private Decoder() {}

  /**
   * Decodes UTF-8 strictly; a signature at the very beginning of the file is no part of the text.
   *
   * @param fileOffset where in the file the bytes begin, for the message
   */
  static String utf8(byte[] bytes, int length, long fileOffset) throws UnreadableException {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    // the fast way replaces silently, so look closer where there is a replacement
    if (text.indexOf(REPLACEMENT) >= 0) {
      int bad = firstMalformed(bytes, length);
      if (bad < length) {
        throw new UnreadableException(String.format(Locale.ROOT,
            "is no UTF-8 at byte offset %d (0x%02X)", fileOffset + bad, bytes[bad] & 0xFF));
      }
    }
    return fileOffset == 0 && !text.isEmpty() && text.charAt(0) == SIGNATURE
        ? text.substring(1)
        : text;
  }

  /** The text itself, if all of it is text. */
  static String checked(String text) throws UnreadableException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || (c >= Character.MIN_SURROGATE && Surrogates.isLone(text, i))) {
        throw new UnreadableException(String.format(Locale.ROOT,
            "holds U+%04X at offset %d, which is no text", (int) c, i));
      }
    }
    return text;
  }

  /** Offset of the first byte that is no UTF-8; {@code length} where there is none. */
  static int firstMalformed(byte[] bytes, int length) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    while (true) {
      CoderResult result = decoder.decode(in, out.clear(), true);
      if (!result.isOverflow()) {
        return result.isError() ? in.position() : length;
      }
    }
  }
}
