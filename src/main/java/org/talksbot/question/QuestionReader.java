package org.talksbot.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.WordScanner;

/**
 * Reads a question: finds the word that asks, leaves out courtesies and particles, keeps names,
 * numbers, negations and words of time. Safe for use by many threads.
 */
public final class QuestionReader {
  /** A question is read up to here; what is longer is no question. In words. */
  private static final int MAX_WORDS = 64;
  /** A question with fewer content words leans on the one before it. */
  private static final int FEW = 3;

  private static final String COURTESY = "courtesy";
  private static final String FUNCTION = "function";
  private static final char AND = '\u0648';

  private final QuestionWords phrases = QuestionWords.load();

  /** Reads a question of any content whatever, together with those before it. */
  public QuestionReading read(Question question) {
    Turn turn = read(question.text());
    return new QuestionReading(turn.kind == null ? QuestionKind.WHAT : turn.kind, turn.words,
        leansBack(turn) ? earlierWords(question.history()) : List.of());
  }

  /** The content words of the last earlier question that has enough of them. */
  private List<String> earlierWords(List<String> history) {
    for (String earlier : history.reversed()) {
      Turn turn = read(earlier);
      if (!turn.words.isEmpty()) {
        return turn.words;
      }
    }
    return List.of();
  }

  private static boolean leansBack(Turn turn) {
    return turn.continues || turn.words.size() < FEW;
  }

  /**
   * One question by itself.
   *
   * @param kind what it asks for, null where no word says so
   * @param words its content words
   * @param continues whether it begins with "and"
   */
  private record Turn(@Nullable QuestionKind kind, List<String> words, boolean continues) {}

  private Turn read(String text) {
    List<String> typed = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(text); scanner.next()
        && typed.size() < MAX_WORDS;) {
      typed.add(text.substring(scanner.start(), scanner.end()));
      folded.add(scanner.word().folded());
    }
    boolean continues = splitsAnd(folded, 0);
    QuestionKind kind = null;
    List<String> content = new ArrayList<>();
    boolean first = true;
    for (int at = 0; at < folded.size();) {
      Optional<QuestionWords.Phrase> phrase = phrases.at(folded, at, first);
      if (phrase.isEmpty() && at > 0 && splitsAnd(folded, at)) {
        phrase = phrases.at(folded, at, false);
      }
      if (phrase.isEmpty()) {
        content.add(typed.get(at));
        first = false;
        at++;
        continue;
      }
      String group = phrase.get().group();
      if (asks(group)) {
        kind = kind == null ? kind(group) : kind;
      }
      first &= group.equals(COURTESY);
      at += phrase.get().words().size();
    }
    return new Turn(kind, content, continues);
  }

  /**
   * Takes the "and" off a word that is a question word without it; off the first word also where
   * it is a particle without it.
   */
  private boolean splitsAnd(List<String> folded, int at) {
    if (folded.isEmpty() || folded.get(at).length() < 2 || folded.get(at).charAt(0) != AND) {
      return false;
    }
    List<String> without = new ArrayList<>(folded);
    without.set(at, folded.get(at).substring(1));
    Optional<QuestionWords.Phrase> phrase = phrases.at(without, at, at == 0);
    if (phrase.isEmpty() || phrase.get().group().equals(COURTESY)
        || (at > 0 && !asks(phrase.get().group()))) {
      return false;
    }
    folded.set(at, without.get(at));
    return true;
  }

  private static boolean asks(String group) {
    return !group.equals(COURTESY) && !group.equals(FUNCTION);
  }

  private static QuestionKind kind(String group) {
    return QuestionKind.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
