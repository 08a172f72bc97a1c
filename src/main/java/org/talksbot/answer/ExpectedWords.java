package org.talksbot.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.talksbot.arabic.ArabicFolding;

/** The words of {@code expected-words.txt}: what sentences with a kind of answer mostly hold. */
final class ExpectedWords {
  private static final String FILE = "expected-words.txt";

  /** What words are a sign of. */
  enum Group {
    CAUSE, PLACE, MANNER, PERSON, MEASURE, DEFINES, DEFINITION
  }

  private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);

  private ExpectedWords() {}

  /** The words that come with the program. */
  static ExpectedWords load() {
    try (InputStream in = ExpectedWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      ExpectedWords words = new ExpectedWords();
      Group group = Group.CAUSE;
      for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList()) {
        if (line.startsWith("[")) {
          group = Group.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
        } else {
          words.groups.computeIfAbsent(group, key -> new HashSet<>())
              .add(ArabicFolding.fold(line));
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  /** Whether a folded word is of a group. */
  boolean holds(Group group, String folded) {
    return groups.getOrDefault(group, Set.of()).contains(folded);
  }
}
