package org.talksbot.arabic;

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
    return WordFile.lines(Affixes.class, FILE);
  }
}
