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
  /** "And", "then" written together with a verb. */
  private static final String AND = "\u0648\u0641";
  /** "It", "them" written together with a verb. */
  private static final List<String> OBJECTS = List.of("\u0647\u0627", "\u0647\u0645",
      "\u0647\u0645\u0627");
  private static final String IMPERFECT = "\u064A";
  private static final String PLURAL = "\u0648\u0627";
  /** First letters of the imperfect and of "to". */
  private static final String NO_PAST = "\u064A\u062A\u0644\u0646";
  private static final int SHORTEST_VERB = 4;
  /** "Was planned", "it was of what is planned". */
  private static final int WAS_REACH = 3;
  /** So many words at most stand before a date that begins its sentence. */
  private static final int OPENING = 1;

  private final Map<String, Set<String>> groups = new HashMap<>();

  private TenseWords() {}

  /** Of what time a clause speaks. */
  enum Tense {
    /** Of what is done. */
    PAST,
    /** Of what is to come. */
    FUTURE,
    /** Of what goes on, comes round or is soon to come: nobody can tell which. */
    PRESENT,
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
    int sinceWas = WAS_REACH;
    for (WordScanner scanner = new WordScanner(sentence, 0, place); scanner.next();) {
      String word = scanner.word().folded();
      sinceWas = has("was", word) ? 0 : sinceWas + 1;
      if (has("future", word)) {
        tense = sinceWas < WAS_REACH ? Tense.PRESENT : Tense.FUTURE;
      } else if (has("past", word) || hasWithObject("past", word) || isPastPlural(word)) {
        tense = Tense.PAST;
      } else if (word.startsWith(IMPERFECT) && word.length() >= SHORTEST_VERB
          && tense != Tense.FUTURE) {
        tense = Tense.PRESENT;
      }
    }
    return tense;
  }

  /**
   * The tense of what is told where a date stands: that of the last verb before it, or of the one
   * right after a date that begins the sentence; past for what has gone on since.
   *
   * @param start offset of the date in the sentence
   * @param end offset after it
   */
  Tense around(CharSequence sentence, int start, int end) {
    int words = 0;
    String last = "";
    for (WordScanner scanner = new WordScanner(sentence, 0, start); scanner.next();) {
      last = scanner.word().folded();
      words++;
    }
    if (has("since", last)) {
      return Tense.PAST;
    }
    Tense tense = before(sentence, start);
    WordScanner after = new WordScanner(sentence, end, sentence.length());
    return tense == Tense.UNKNOWN && words <= OPENING && after.next()
        ? before(sentence.subSequence(end, after.end()), after.end() - end)
        : tense;
  }

  /** The tense of the clause of a date: what somebody said it in does not count. */
  Tense inClause(CharSequence sentence, int start, int end) {
    int clause = 0;
    for (WordScanner scanner = new WordScanner(sentence, 0, start); scanner.next();) {
      clause = has("that", scanner.word().folded()) ? scanner.end() : clause;
    }
    return clause == 0
        ? around(sentence, start, end)
        : before(sentence.subSequence(clause, start), start - clause);
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
    return words.contains(word) || (word.length() > 1 && AND.indexOf(word.charAt(0)) >= 0
        && words.contains(word.substring(1)));
  }

  private boolean hasWithObject(String group, String word) {
    return OBJECTS.stream()
        .anyMatch(object -> word.endsWith(object)
            && has(group, word.substring(0, word.length() - object.length())));
  }
}
