package org.talksbot.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells which files are UTF-16: by the signature, else by nearly all of it being letters then. */
final class Utf16 {
  private static final int MIN_BYTES = 8;
  private static final int SAMPLE_BYTES = 1 << 16;

  private Utf16() {}

  static Optional<Charset> evident(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    boolean utf32 = startsWith(bytes, 0xFF, 0xFE, 0, 0);
    if (startsWith(bytes, 0xFF, 0xFE) && !utf32) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (bytes.length < MIN_BYTES || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    if (textShare(bytes, 0) > 0.95) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return textShare(bytes, 1) > 0.95
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  /** Share of the units whose high byte is that of Latin, Arabic or punctuation. */
  private static double textShare(byte[] bytes, int high) {
    int units = Math.min(bytes.length, SAMPLE_BYTES) / 2;
    int text = 0;
    for (int i = 0; i < units; i++) {
      int block = bytes[2 * i + high];
      if ((block == 0 && bytes[2 * i + 1 - high] != 0) || block == 0x06 || block == 0x20) {
        text++;
      }
    }
    return (double) text / units;
  }
}
