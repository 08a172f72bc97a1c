package org.talksbot.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word groups of {@code span-words.txt} as pieces of regular expressions. */
final class SpanWords {
  private static final String FILE = "span-words.txt";

  private final Map<String, List<String>> groups;

  private SpanWords(Map<String, List<String>> groups) {
    this.groups = groups;
  }

  /** The words that come with the program. */
  static SpanWords load() {
    try (InputStream in = SpanWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      Map<String, List<String>> groups = new HashMap<>();
      List<String> group = List.of();
      for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList()) {
        if (line.startsWith("[")) {
          group = new ArrayList<>();
          groups.put(line.substring(1, line.length() - 1), group);
        } else {
          group.add(line);
        }
      }
      return new SpanWords(groups);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  /** One of a group's words, the longest that fits: {@code (?:a|b|c)}. */
  String anyOf(String group) {
    return of(group).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The words of a group. */
  List<String> of(String group) {
    List<String> words = groups.get(group);
    if (words == null) {
      throw new IllegalArgumentException(FILE + " has no group " + group);
    }
    return words;
  }
}
