package org.talksbot.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The head of a model file: how it is made again, and from what. */
public final class TrainingHead {
  private static final int FINGERPRINT = 16;

  private TrainingHead() {}

  /** The command and the fingerprints of the files. */
  public static List<String> lines(List<Path> questions, List<Path> passages) {
    List<String> lines = new ArrayList<>();
    lines.add("How sentences are chosen and how sure the choice is; made by");
    lines.add("  ./talks-bot train --out FILE \\");
    passages.forEach(file -> lines.add("    --passages " + file.getFileName() + " \\"));
    for (int i = 0; i < questions.size(); i++) {
      lines.add("    --questions " + questions.get(i).getFileName()
          + (i + 1 < questions.size() ? " \\" : ""));
    }
    lines.add("SHA-256 of these files, first 16 digits:");
    passages.forEach(file -> lines.add("  " + fingerprint(file)));
    questions.forEach(file -> lines.add("  " + fingerprint(file)));
    return lines;
  }

  private static String fingerprint(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT) + " "
          + file.getFileName();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
