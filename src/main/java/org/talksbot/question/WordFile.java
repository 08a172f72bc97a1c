package org.talksbot.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** A word list of this package: groups of lines, each under a head in square brackets. */
final class WordFile {
  private WordFile() {}

  /**
   * Reads a list.
   *
   * @param name the file's name, beside this class
   * @param entry takes the group's name in small letters, and a line of it
   */
  static void read(String name, BiConsumer<String, String> entry) {
    String group = "";
    for (String line : lines(name)) {
      if (line.startsWith("[")) {
        group = line.substring(1, line.length() - 1).toLowerCase(Locale.ROOT);
      } else {
        entry.accept(group, line);
      }
    }
  }

  private static List<String> lines(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
