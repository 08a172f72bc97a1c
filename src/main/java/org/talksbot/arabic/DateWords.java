package org.talksbot.arabic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The words of {@code date-words.txt} by their group, folded. Safe for use by many threads. */
final class DateWords {
  private static final String FILE = "date-words.txt";

  private final Map<String, Map<String, Integer>> groups = new HashMap<>();
  private final Set<String> all = new HashSet<>();
  private final WordEndings endings = new WordEndings();

  private DateWords() {}

  /** The words that come with the program. */
  static DateWords load() {
    DateWords words = new DateWords();
    WordFile.read(DateWords.class, FILE,
        (group, line) -> add(line, words.groups.computeIfAbsent(group, _ -> new HashMap<>())));
    words.groups.values().forEach(group -> words.all.addAll(group.keySet()));
    words.all.forEach(words.endings::add);
    return words;
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

  /** Whether a word stands in any group, so that a phrase may begin with it. */
  boolean has(DateToken token) {
    if (!endings.mayEnd(token.folded())) {
      return false;
    }
    for (String form : token.forms()) {
      if (all.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** What a word means in a group, where it or it without the letters before it stands there. */
  OptionalInt meaning(String group, DateToken token) {
    if (!endings.mayEnd(token.folded())) {
      return OptionalInt.empty();
    }
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
    return endings.mayEnd(token.folded()) && words(group).containsKey(token.folded());
  }

  private Map<String, Integer> words(String group) {
    Map<String, Integer> words = groups.get(group);
    if (words == null) {
      throw new IllegalArgumentException(FILE + " has no group " + group);
    }
    return words;
  }
}
