package org.talksbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.DatePhrase;
import org.talksbot.arabic.DatePhrases;
import org.talksbot.arabic.FoundDate;
import org.talksbot.arabic.WordScanner;
import org.talksbot.arabic.YearClue;

/** Finds the year of a day or month that names none in what stands around it. */
final class YearsAround {
  private static final int DIGITS = 4;
  private static final int FIRST = 1800;
  private static final int LAST = 2040;
  /** Two or three letters at most join two dates: and, to. */
  private static final int JOINT = 3;

  private final DatePhrases phrases;
  private final String title;

  YearsAround(DatePhrases phrases, String title) {
    this.phrases = phrases;
    this.title = title;
  }

  /**
   * The year of the date it is joined to (18 February and 27 February 2025), else the only one
   * before it in the sentence, else in the passage, else in the title.
   *
   * @param found the dates of the sentence
   * @param at which of them names no year
   * @param before what stands before the sentence in its passage
   */
  Optional<Integer> of(List<FoundDate> found, int at, String sentence, String before) {
    if (isJoined(found, at, sentence)) {
      return named(found.get(at + 1).phrase());
    }
    Set<Integer> years = named(found.subList(0, at));
    if (years.isEmpty() && !named(found).isEmpty()) {
      return Optional.empty();
    }
    if (years.isEmpty()) {
      years = named(phrases.find(before));
    }
    if (years.isEmpty()) {
      years = named(phrases.find(title));
    }
    return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
  }

  /** Whether a year stands in a sentence that is part of no date: "the France 1998 edition". */
  static boolean holdLoose(List<FoundDate> found, String sentence) {
    for (WordScanner scanner = new WordScanner(sentence); scanner.next();) {
      int start = scanner.start();
      if (isYear(scanner.word().folded())
          && found.stream().noneMatch(date -> date.start() <= start && start < date.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String word) {
    if (word.length() != DIGITS || !word.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int number = Integer.parseInt(word);
    return number >= FIRST && number <= LAST;
  }

  private static Set<Integer> named(List<FoundDate> dates) {
    Set<Integer> years = new HashSet<>();
    dates.forEach(date -> named(date.phrase()).ifPresent(years::add));
    return years;
  }

  private static Optional<Integer> named(DatePhrase phrase) {
    if (phrase instanceof DatePhrase.Years years) {
      return years.first() == years.last() ? Optional.of(years.first()) : Optional.empty();
    }
    return clue(phrase) instanceof YearClue.Named named
        ? Optional.of(named.year())
        : Optional.empty();
  }

  /** Whether a date is one with the next of the sentence, which names its year. */
  static boolean isJoined(List<FoundDate> found, int at, String sentence) {
    if (at + 1 == found.size() || named(found.get(at + 1).phrase()).isEmpty()) {
      return false;
    }
    return sentence.substring(found.get(at).end(), found.get(at + 1).start())
        .strip()
        .length() <= JOINT;
  }

  /** What a day or month says about its year; null for other phrases. */
  static @Nullable YearClue clue(DatePhrase phrase) {
    return switch (phrase) {
      case DatePhrase.Days days -> days.year();
      case DatePhrase.OneMonth month -> month.year();
      case DatePhrase.Years _ -> null;
      case DatePhrase.Weekday _ -> null;
      case DatePhrase.NearDay _ -> null;
      case DatePhrase.Period _ -> null;
      case DatePhrase.Ago _ -> null;
    };
  }
}
