package org.talksbot.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The groups of {@code affixes.txt}. */
final class Affixes {
  private static final String FILE = "affixes.txt";

  private Affixes() {}

  /** The affixes of one group, in the file's order. */
  static char[][] of(String group) {
    List<String> lines = lines();
    int head = lines.indexOf("[" + group + "]");
    if (head < 0) {
      throw new IllegalArgumentException(FILE + " has no group " + group);
    }
    return lines.stream()
        .skip(head + 1L)
        .takeWhile(line -> !line.startsWith("["))
        .map(String::toCharArray)
        .toArray(char[][]::new);
  }

  private static List<String> lines() {
    try (InputStream in = Affixes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
