package org.talksbot.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The words of {@code date-words.txt} by their group, folded. Safe for use by many threads. */
final class DateWords {
  private static final String FILE = "date-words.txt";

  private final Map<String, Map<String, Integer>> groups = new HashMap<>();

  private DateWords() {}

  /** The words that come with the program. */
  static DateWords load() {
    try (InputStream in = DateWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      DateWords words = new DateWords();
      Map<String, Integer> group = new HashMap<>();
      for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList()) {
        if (line.startsWith("[")) {
          group = new HashMap<>();
          words.groups.put(line.substring(1, line.length() - 1), group);
        } else {
          add(line, group);
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  private static void add(String line, Map<String, Integer> group) {
    List<String> parts = List.of(line.split(" "));
    boolean numbered = parts.getFirst().charAt(0) == '-'
        || Character.isDigit(parts.getFirst().charAt(0));
    int value = numbered ? Integer.parseInt(parts.getFirst()) : 0;
    for (String word : numbered ? parts.subList(1, parts.size()) : parts) {
      group.put(ArabicFolding.fold(word), value);
    }
  }

  /** What a word means in a group, where it or it without the letters before it stands there. */
  OptionalInt meaning(String group, DateToken token) {
    Map<String, Integer> words = words(group);
    for (String form : token.forms()) {
      Integer value = words.get(form);
      if (value != null) {
        return OptionalInt.of(value);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a word stands in a group. */
  boolean has(String group, DateToken token) {
    return meaning(group, token).isPresent();
  }

  /** Whether a word stands in a group just as it is written. */
  boolean hasBare(String group, DateToken token) {
    return words(group).containsKey(token.folded());
  }

  private Map<String, Integer> words(String group) {
    Map<String, Integer> words = groups.get(group);
    if (words == null) {
      throw new IllegalArgumentException(FILE + " has no group " + group);
    }
    return words;
  }
}
