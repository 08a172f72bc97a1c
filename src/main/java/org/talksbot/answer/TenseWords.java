package org.talksbot.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talksbot.arabic.ArabicFolding;
import org.talksbot.arabic.WordFile;
import org.talksbot.arabic.WordScanner;

/** Tells from the words before a date whether they speak of the past or of what is to come. */
final class TenseWords {
  private static final String FILE = "tense-words.txt";
  private static final String AND = "\u0648";
  private static final String IMPERFECT = "\u064A";
  private static final String PLURAL = "\u0648\u0627";
  /** First letters of the imperfect and of "to". */
  private static final String NO_PAST = "\u064A\u062A\u0644\u0646";
  private static final int SHORTEST_VERB = 4;

  private final Map<String, Set<String>> groups = new HashMap<>();

  private TenseWords() {}

  /** Of what time a clause speaks. */
  enum Tense {
    /** Of what is done. */
    PAST,
    /** Of what is to come. */
    FUTURE,
    /** No word says so. */
    UNKNOWN
  }

  /** The words that come with the program. */
  static TenseWords load() {
    TenseWords words = new TenseWords();
    WordFile.read(TenseWords.class, FILE, (group, line) -> {
      Set<String> members = words.groups.computeIfAbsent(group, _ -> new HashSet<>());
      List.of(line.split(" ")).stream().map(ArabicFolding::fold).forEach(members::add);
    });
    return words;
  }

  /** The tense of the last verb before a place of a sentence. */
  Tense before(CharSequence sentence, int place) {
    Tense tense = Tense.UNKNOWN;
    for (WordScanner scanner = new WordScanner(sentence, 0, place); scanner.next();) {
      String word = scanner.word().folded();
      if (has("future", word)) {
        tense = Tense.FUTURE;
      } else if (has("past", word) || isPastPlural(word)) {
        tense = Tense.PAST;
      } else if (word.startsWith(IMPERFECT) && word.length() >= SHORTEST_VERB
          && tense == Tense.PAST) {
        tense = Tense.UNKNOWN;
      }
    }
    return tense;
  }

  /** "They went", not "that they go". */
  private static boolean isPastPlural(String word) {
    return word.endsWith(PLURAL) && word.length() > SHORTEST_VERB
        && NO_PAST.indexOf(word.charAt(0)) < 0;
  }

  /** Whether the last word before a place is a verb that tells of one event. */
  boolean tellsOfEvent(CharSequence sentence, int place) {
    boolean event = false;
    for (WordScanner scanner = new WordScanner(sentence, 0, place); scanner.next();) {
      event = has("event", scanner.word().folded());
    }
    return event;
  }

  /** Whether a sentence goes back to another time before a place. */
  boolean turnsBack(CharSequence sentence, int place) {
    for (WordScanner scanner = new WordScanner(sentence, 0, place); scanner.next();) {
      if (has("other-time", scanner.word().folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String group, String word) {
    Set<String> words = groups.getOrDefault(group, Set.of());
    return words.contains(word) || (word.startsWith(AND) && words.contains(word.substring(1)));
  }
}
