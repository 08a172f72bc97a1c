package org.talksbot.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.WordEndings;
import org.talksbot.arabic.WordFile;
import org.talksbot.arabic.WordScanner;

/**
 * Phrases of {@code meeting-words.txt} and of the known meetings, found in any spelling and behind
 * the particles that Arabic writes together with a word.
 */
final class Phrases {
  private static final String FILE = "meeting-words.txt";

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final WordEndings endings = new WordEndings();

  /**
   * A phrase of a group.
   *
   * @param words its words, folded
   * @param group the group of the file, {@code place} or {@code person}
   * @param value a number or name that belongs to it
   */
  record Phrase(List<String> words, String group, String value) {
    /** Copies the list. */
    Phrase {
      words = List.copyOf(words);
    }
  }

  /** The phrases of the program and of these meetings. */
  Phrases(KnownMeetings meetings) {
    WordFile.read(Phrases.class, FILE, (group, line) -> {
      if (Character.isDigit(line.charAt(0))) {
        int blank = line.indexOf(' ');
        add(line.substring(blank), group, line.substring(0, blank));
      } else {
        add(line, group, line);
      }
    });
    for (KnownMeeting meeting : meetings.all()) {
      meeting.places().forEach(place -> add(place, "place", place));
      meeting.participants()
          .forEach(names -> names.forEach(name -> add(name, "person", names.getFirst())));
    }
  }

  private void add(String phrase, String group, String value) {
    List<String> words = folded(phrase, 0, phrase.length());
    if (!words.isEmpty()) {
      endings.add(words.getFirst());
      byFirst.computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
          .add(new Phrase(words, group, value));
    }
  }

  static List<String> folded(String text, int from, int to) {
    List<String> words = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(text, from, to); scanner.next();) {
      words.add(scanner.word().folded());
    }
    return words;
  }

  /** Whether a phrase of any group may begin with a word: most words begin none. */
  boolean mayBegin(String word) {
    return endings.mayEnd(word)
        && Particles.without(word).stream().anyMatch(byFirst::containsKey);
  }

  /** The longest phrase of a group at a word; null where there is none. */
  @Nullable
  Phrase at(List<String> words, int at, String group) {
    Phrase longest = null;
    if (!endings.mayEnd(words.get(at))) {
      return null;
    }
    for (String form : Particles.without(words.get(at))) {
      for (Phrase phrase : byFirst.getOrDefault(form, List.of())) {
        int end = at + phrase.words.size();
        if (phrase.group.equals(group)
            && (longest == null || phrase.words.size() > longest.words.size())
            && end <= words.size()
            && phrase.words.subList(1, phrase.words.size()).equals(words.subList(at + 1, end))) {
          longest = phrase;
        }
      }
    }
    return longest;
  }
}
