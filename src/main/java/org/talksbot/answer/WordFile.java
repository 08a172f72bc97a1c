package org.talksbot.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a list of words from beside this class: {@code [group]}, then one entry a line. */
final class WordFile {
  private WordFile() {}

  /** The entries of each group in their order; comments and blank lines left out. */
  static Map<String, List<String>> read(String file) {
    try (InputStream in = WordFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      Map<String, List<String>> groups = new HashMap<>();
      List<String> group = new ArrayList<>();
      for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList()) {
        if (line.startsWith("[")) {
          group = groups.computeIfAbsent(line.substring(1, line.length() - 1),
              _ -> new ArrayList<>());
        } else {
          group.add(line);
        }
      }
      return groups;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
