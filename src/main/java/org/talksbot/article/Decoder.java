package org.talksbot.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text, and refuses what is none instead of replacing it: UTF-8, UTF-16 with a
 * signature or evidently so, and windows-1256, the encoding of older Arabic pages.
 */
final class Decoder {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char SIGNATURE = '\uFEFF';

  private Decoder() {}

  /**
   * Decodes a whole file.
   *
   * @param declared the encoding that an HTML page claims, where it does
   */
  static String decode(byte[] bytes, @Nullable Charset declared) throws UnreadableException {
    Optional<Charset> wide = Utf16.evident(bytes);
    if (wide.isPresent()) {
      return withoutSignature(strict(bytes, wide.get()));
    }
    int bad = firstMalformed(bytes, bytes.length);
    if (bad == bytes.length) {
      return checked(utf8(bytes, bytes.length, 0));
    }
    if (declared != null && !isUnicode(declared) && !Windows1256.CHARSET.equals(declared)) {
      return strict(bytes, declared);
    }
    if (Windows1256.isPlausible(bytes)) {
      return strict(bytes, Windows1256.CHARSET);
    }
    throw new UnreadableException(String.format(Locale.ROOT,
        "is neither UTF-8 nor UTF-16 nor windows-1256: byte 0x%02X at byte offset %d",
        bytes[bad] & 0xFF, bad));
  }

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
    return fileOffset == 0 ? withoutSignature(text) : text;
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

  private static String strict(byte[] bytes, Charset charset) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return checked(charset.newDecoder().decode(in).toString());
    } catch (CharacterCodingException e) {
      throw new UnreadableException(0, String.format(Locale.ROOT,
          "is no %s at byte offset %d", charset.name(), in.position()), e);
    }
  }

  private static String withoutSignature(String text) {
    return !text.isEmpty() && text.charAt(0) == SIGNATURE ? text.substring(1) : text;
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.US_ASCII);
  }

  /** Offset of the first byte that is no UTF-8; {@code length} where there is none. */
  private static int firstMalformed(byte[] bytes, int length) {
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
