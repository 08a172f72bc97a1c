package org.talksbot.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;

/** The head of a model file: how it is made again, and from what. */
public final class TrainingHead {
  private static final int FINGERPRINT = 16;

  private TrainingHead() {}

  /** The command and the fingerprints of the files. */
  public static List<String> lines(List<TrainingSet> sets) {
    List<String> lines = new ArrayList<>();
    lines.add("How sentences are chosen and how sure the choice is; made by");
    lines.add("  ./talks-bot train --out FILE \\");
    for (int i = 0; i < sets.size(); i++) {
      lines.add("    --set " + name(sets.get(i)) + (i + 1 < sets.size() ? " \\" : ""));
    }
    lines.add("SHA-256 of these files, first 16 digits:");
    Set<String> prints = new LinkedHashSet<>();
    for (TrainingSet set : sets) {
      new Corpus(set.articles()).files().forEach(file -> prints.add(fingerprint(file)));
      set.questions().forEach(file -> prints.add(fingerprint(file)));
    }
    prints.forEach(print -> lines.add("  " + print));
    return lines;
  }

  /** A set as it is named on the command line, without the folders of its files. */
  static String name(TrainingSet set) {
    return names(set.questions()) + "=" + names(set.articles());
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.joining(","));
  }

  private static String fingerprint(CorpusFile file) {
    return fingerprint(file.path());
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
