package org.talksbot.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talksbot.arabic.WordFile;

/** The word groups of {@code span-words.txt} by their names. */
final class SpanWords {
  private static final String FILE = "span-words.txt";

  private final Map<String, List<String>> groups;

  private SpanWords(Map<String, List<String>> groups) {
    this.groups = groups;
  }

  /** The words that come with the program. */
  static SpanWords load() {
    Map<String, List<String>> groups = new HashMap<>();
    WordFile.read(SpanWords.class, FILE,
        (group, word) -> groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(word));
    return new SpanWords(groups);
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
