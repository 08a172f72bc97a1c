package org.talksbot.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** What makes an article of a file, told apart by versions. */
public final class ReadingRules {
  /** To be raised with every change that reads another article from the same file. */
  private static final int VERSION = 1;
  private static final int BYTES = 8;

  private ReadingRules() {}

  /** Changes with the rules: articles that were read under other ones should be read again. */
  public static String fingerprint() {
    try (InputStream phrases = Objects
        .requireNonNull(ReadingRules.class.getResourceAsStream(CleaningPhrases.RESOURCE))) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(phrases.readAllBytes());
      return VERSION + "-" + HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(CleaningPhrases.RESOURCE, e);
    }
  }
}
