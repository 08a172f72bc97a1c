package org.talksbot.answer;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.talksbot.arabic.ArabicFolding;
import org.talksbot.arabic.WordFile;

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
    ExpectedWords words = new ExpectedWords();
    WordFile.read(ExpectedWords.class, FILE,
        (group, line) -> words.groups
            .computeIfAbsent(Group.valueOf(group.toUpperCase(Locale.ROOT)), _ -> new HashSet<>())
            .add(ArabicFolding.fold(line)));
    return words;
  }

  /** Whether a folded word is of a group. */
  boolean holds(Group group, String folded) {
    return groups.getOrDefault(group, Set.of()).contains(folded);
  }
}
