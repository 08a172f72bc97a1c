package org.talksbot.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.talksbot.config.Settings;

/**
 * Where the index of a corpus is kept. Every corpus has a folder of its own in the data folder, so
 * that questions to one never disturb the index of another.
 */
final class IndexFolder {
  private static final int BYTES = 6;

  private IndexFolder() {}

  /** The folder for the corpus of some settings. */
  static Path of(Settings settings) {
    List<String> roots = settings.corpus()
        .stream()
        .map(root -> root.toAbsolutePath().normalize().toString())
        .sorted()
        .toList();
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(String.join("\0", roots).getBytes(StandardCharsets.UTF_8));
      return settings.data().resolve("index-" + HexFormat.of().formatHex(hash, 0, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
