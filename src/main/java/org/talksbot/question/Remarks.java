package org.talksbot.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.talksbot.arabic.WordScanner;

/**
 * Recognises what is no question, by the phrases of {@code remarks.txt} and where they stand. A
 * phrase alone never decides against a question: a remark is only that if nothing but remarks and
 * fillers is said, or if the phrase is one of the few that no question for articles holds. Safe for
 * use by many threads.
 */
public final class Remarks {
  /** Remarks are short; what is longer is read as a question. In words. */
  private static final int MAX_WORDS = 16;
  /** Of a longer text the beginning is looked through for phrases that always decide. In words. */
  private static final int READ_WORDS = 64;

  private static final List<String> WEB_MARKS = List.of("://", "www.", ".com/", ".html");

  private final RemarkPhrases phrases = RemarkPhrases.load();

  /** What a text is, where it is no question. */
  public Optional<Remark> of(String text) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return isWebAddress(text) ? Optional.of(Remark.LEFTOVER) : of(words);
  }

  private Optional<Remark> of(List<String> words) {
    Set<Remark> said = EnumSet.noneOf(Remark.class);
    boolean asks = false;
    boolean all = words.size() <= MAX_WORDS;
    for (int at = 0; at < words.size();) {
      Optional<RemarkPhrases.Phrase> found = phrases.at(words, at);
      if (found.isEmpty()) {
        asks |= phrases.asks(words.get(at));
        all = false;
        at++;
        continue;
      }
      RemarkPhrases.Phrase phrase = found.get();
      switch (phrase.place()) {
        case ANYWHERE -> {
          return Optional.of(phrase.remark());
        }
        case FIRST, LAST -> {
          if (!asks && !asksBehind(words, at + phrase.words().size())) {
            return Optional.of(phrase.remark());
          }
        }
        case ALONE -> said.add(phrase.remark());
        case FILLER -> {
          // neither a remark nor a question
        }
      }
      at += phrase.words().size();
    }
    return all ? said.stream().findFirst() : Optional.empty();
  }

  private boolean asksBehind(List<String> words, int from) {
    return words.subList(from, words.size()).stream().anyMatch(phrases::asks);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(text); scanner.next()
        && words.size() < READ_WORDS;) {
      words.add(scanner.word().folded());
    }
    return words;
  }

  /** Whether a text is nothing but one address: it has a mark of one and no blank inside. */
  private static boolean isWebAddress(String text) {
    String stripped = text.strip();
    return WEB_MARKS.stream().anyMatch(stripped::contains)
        && stripped.codePoints().noneMatch(Character::isWhitespace);
  }
}
