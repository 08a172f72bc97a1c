package org.talksbot.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads the lists of words that come with the program: {@code [group]} begins a group, then one
 * entry a line; blank lines and those that begin with {@code #} do not count.
 */
public final class WordFile {
  private WordFile() {}

  /**
   * Reads a list.
   *
   * @param beside a class of the package that the list belongs to
   * @param file name of the list
   * @param entry takes each entry's group, empty before the first, and the entry, in order
   */
  public static void read(Class<?> beside, String file, BiConsumer<String, String> entry) {
    String group = "";
    for (String line : lines(beside, file)) {
      if (line.startsWith("[")) {
        group = line.substring(1, line.length() - 1);
      } else {
        entry.accept(group, line);
      }
    }
  }

  /** The lines of a list that count, groups among them, without blanks at their edges. */
  public static List<String> lines(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
