package org.talksbot.answer;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.talksbot.arabic.ArabicFolding;
import org.talksbot.arabic.NumberWords;
import org.talksbot.arabic.WordScanner;
import org.talksbot.question.QuestionKind;

/** Reads what the words of quotes that answer say. Immutable. */
final class AnswerValues {
  private static final char TEH = '\u062A';
  private static final String HEH = "\u0647";
  private static final String AND = "\u0648";
  private static final int ENDING = 2;

  private final NumberWords numbers;
  /** From the duals, which hold their number in themselves, to what is counted. */
  private final Map<String, String> duals;
  private final Set<String> fractions;

  AnswerValues(SpanWords words, NumberWords numbers) {
    this.numbers = numbers;
    this.duals = words.of("dual")
        .stream()
        .map(ArabicFolding::fold)
        .distinct()
        .collect(toUnmodifiableMap(word -> word, AnswerValues::one));
    this.fractions = words.of("fraction")
        .stream()
        .map(ArabicFolding::fold)
        .collect(toUnmodifiableSet());
  }

  /** The one thing of which a dual names two: hours, an hour. */
  private static String one(String dual) {
    String stem = dual.substring(0, dual.length() - ENDING);
    boolean feminine = stem.charAt(stem.length() - 1) == TEH;
    return feminine ? stem.substring(0, stem.length() - 1) + HEH : stem;
  }

  /** Whether answers of a kind can be compared. */
  static boolean areComparable(QuestionKind kind) {
    return switch (kind) {
      case WHEN, HOW_MANY, WHO -> true;
      case WHERE, WHY, HOW, YES_NO, WHAT, WHICH, DEFINITION, LIST, SAID, COMPARE -> false;
    };
  }

  /** The value of a quote's answer; empty where nothing answers, or not exactly. */
  Optional<AnswerValue> of(QuestionKind kind, Quote quote) {
    Highlight highlight = quote.highlight();
    return highlight == null ? Optional.empty() : switch (kind) {
      case WHEN -> day(highlight, quote.notes());
      case HOW_MANY -> goesOn(quote, highlight)
          ? Optional.empty()
          : count(words(quote, highlight));
      case WHO -> name(words(quote, highlight));
      case WHERE, WHY, HOW, YES_NO, WHAT, WHICH, DEFINITION, LIST, SAID, COMPARE ->
        Optional.empty();
    };
  }

  /**
   * Whether a quote gives a value of the same meeting, with or without the words of the question: a
   * day for certain among its dates will do, since both are about the one meeting.
   */
  boolean gives(QuestionKind kind, Quote quote, AnswerValue value) {
    return switch (value) {
      case AnswerValue.Day(LocalDate day) -> quote.notes()
          .dates()
          .stream()
          .anyMatch(date -> date.certainty() == Certainty.CERTAIN && date.from().equals(day)
              && date.to().equals(day));
      case AnswerValue.Count count -> of(kind, quote).filter(count::isSame).isPresent();
      case AnswerValue.Name name -> of(kind, quote).filter(name::isSame).isPresent();
    };
  }

  /** Whether a folded word holds a number. */
  boolean isNumber(String word) {
    return duals.containsKey(word) || numbers.isPart(word);
  }

  private static Optional<AnswerValue> day(Highlight highlight, Notes notes) {
    List<ResolvedDate> dates = notes.dates()
        .stream()
        .filter(date -> date.start() < highlight.end() && highlight.start() < date.end())
        .toList();
    return dates.size() == 1 && dates.getFirst().certainty() == Certainty.CERTAIN
        && dates.getFirst().from().equals(dates.getFirst().to())
            ? Optional.of(new AnswerValue.Day(dates.getFirst().from()))
            : Optional.empty();
  }

  /** Whether the number is not whole: half an hour, or some minutes, follow the hours. */
  private boolean goesOn(Quote quote, Highlight highlight) {
    WordScanner scanner = new WordScanner(quote.text(), highlight.end(), quote.text().length());
    if (!scanner.next()) {
      return false;
    }
    String word = scanner.word().folded();
    return fractions.contains(word)
        || (word.startsWith(AND) && word.length() > 1 && isNumber(word.substring(1)));
  }

  private Optional<AnswerValue> count(List<String> words) {
    if (words.size() == 1 && duals.containsKey(words.getFirst())) {
      return Optional.of(new AnswerValue.Count(2, duals.get(words.getFirst())));
    }
    NumberWords.Reading number = numbers.read(words, 0);
    return number.words() > 0 && number.words() == words.size() - 1
        ? Optional.of(new AnswerValue.Count(number.value(), words.getLast()))
        : Optional.empty();
  }

  private static Optional<AnswerValue> name(List<String> words) {
    return words.size() > 1 ? Optional.of(new AnswerValue.Name(words)) : Optional.empty();
  }

  private static List<String> words(Quote quote, Highlight highlight) {
    List<String> words = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(quote.text(), highlight.start(),
        highlight.end()); scanner.next();) {
      words.add(scanner.word().folded());
    }
    return words;
  }
}
