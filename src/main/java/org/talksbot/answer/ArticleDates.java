package org.talksbot.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.DatePhrase;
import org.talksbot.arabic.DatePhrases;
import org.talksbot.arabic.FoundDate;
import org.talksbot.arabic.Quotations;
import org.talksbot.arabic.YearClue;
import org.talksbot.article.DateSpan;

/**
 * Resolves the words of time of an article's sentences against its date and its other words of
 * time. What they say must agree: two readings that differ, a weekday that is not the day's, a
 * quotation from another time give no date.
 */
final class ArticleDates {
  /** An account that goes further back than this speaks of another time, in days. */
  private static final int OTHER_TIME = 3;

  private final DatePhrases phrases;
  private final TenseWords tenses;
  private final String title;
  private final @Nullable WrittenDay written;

  /**
   * Reads an article once.
   *
   * @param published its date, null where it is not known
   * @param texts its passages in order
   */
  ArticleDates(DatePhrases phrases, TenseWords tenses, String title, @Nullable DateSpan published,
      List<String> texts) {
    this.phrases = phrases;
    this.tenses = tenses;
    this.title = title;
    this.written = published == null ? null : written(published, texts);
  }

  private WrittenDay written(DateSpan published, List<String> texts) {
    List<FoundDate> spoken = new ArrayList<>();
    for (String text : texts) {
      Quotations quotations = Quotations.of(text);
      phrases.find(text)
          .stream()
          .filter(date -> !quotations.cover(date.start()))
          .forEach(spoken::add);
    }
    spoken.addAll(phrases.find(title));
    return WrittenDay.of(published, spoken);
  }

  /** The days on which it was written where it speaks of its own days; null where it does not. */
  @Nullable
  DateSpan written() {
    return written != null && written.current() ? written.days() : null;
  }

  /**
   * The dates of a sentence, in order.
   *
   * @param before what stands before it in its passage
   * @return with offsets from the sentence's start
   */
  List<ResolvedDate> of(String sentence, String before) {
    List<FoundDate> found = phrases.find(sentence);
    Quotations quotations = Quotations.of(sentence);
    List<ResolvedDate> resolved = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      FoundDate date = found.get(i);
      Optional<DateMeaning> meaning = Optional.empty();
      if (isAbsolute(date.phrase())) {
        meaning = Optional.ofNullable(new DayReckoning(LocalDate.EPOCH, TenseWords.Tense.UNKNOWN)
            .of(date.phrase()));
      } else {
        meaning = relative(sentence, before, found, i, quotations.cover(date.start()), resolved);
      }
      meaning.ifPresent(days -> resolved.add(new ResolvedDate(date.start(), date.end(),
          days.days().from(), days.days().to(), days.certainty())));
    }
    return resolved;
  }

  private Optional<DateMeaning> relative(String sentence, String before, List<FoundDate> found,
      int at, boolean quoted, List<ResolvedDate> earlier) {
    FoundDate date = found.get(at);
    TenseWords.Tense tense = tenses.before(sentence, date.start());
    boolean countsDays = DayReckoning.countsDays(date.phrase());
    if (countsDays && (quoted || tenses.turnsBack(sentence, date.start())
        || (!isNamedDay(date.phrase()) && speaksOfOtherTime(earlier)))) {
      return Optional.empty();
    }
    if (isOfTheRetold(date.phrase(), sentence, date.start())) {
      return Optional.empty();
    }
    Optional<DateMeaning> byArticle = byArticle(date.phrase(), tense)
        .map(meaning -> quoted ? meaning.hedged() : meaning);
    if (!isUnsaid(date.phrase())) {
      return byArticle;
    }
    if (quoted) {
      return Optional.empty();
    }
    if (written != null && !written.current()) {
      byArticle = Optional.empty();
    }
    Optional<DateMeaning> byYear = namedYear(found, at, sentence, before)
        .flatMap(year -> Optional.ofNullable(inYear(date.phrase(), year)))
        .filter(meaning -> isInOrder(meaning, earlier));
    if (byArticle.isEmpty() || byYear.isEmpty()) {
      return byArticle.isEmpty() ? byYear : byArticle;
    }
    return byArticle.get().days().equals(byYear.get().days()) ? byArticle : Optional.empty();
  }

  /** What the phrase means on each of the days on which the article may have been written. */
  private Optional<DateMeaning> byArticle(DatePhrase phrase, TenseWords.Tense tense) {
    if (written == null) {
      return Optional.empty();
    }
    DateMeaning first = new DayReckoning(written.days().from(), tense).of(phrase);
    DateMeaning last = new DayReckoning(written.days().to(), tense).of(phrase);
    if (first == null || last == null || !first.days().equals(last.days())) {
      return Optional.empty();
    }
    boolean sure = written.days().isDay()
        && (written.confirmed() || !(phrase instanceof DatePhrase.NearDay));
    return Optional.of(sure && last.certainty() == Certainty.CERTAIN ? first : last.hedged());
  }

  /** Two years ago "at that time", a "today" that may be "nowadays", a "yesterday" of poets. */
  private boolean isOfTheRetold(DatePhrase phrase, String sentence, int start) {
    if (phrase instanceof DatePhrase.Ago) {
      return tenses.turnsBack(sentence, sentence.length());
    }
    if (!(phrase instanceof DatePhrase.NearDay near) || near.weekday() != null) {
      return false;
    }
    return start == 0 || (near.days() == 0 && !tenses.tellsOfEvent(sentence, start));
  }

  /** "Yesterday, Wednesday" says by itself whose yesterday it is, where the calendar agrees. */
  private static boolean isNamedDay(DatePhrase phrase) {
    return phrase instanceof DatePhrase.NearDay near && near.weekday() != null;
  }

  private boolean speaksOfOtherTime(List<ResolvedDate> earlier) {
    return written != null && earlier.stream()
        .anyMatch(date -> date.to().isBefore(written.days().from().minusDays(OTHER_TIME)));
  }

  /**
   * The year of a day or month that names none: that of the date it is joined to (18 February and
   * 27 February 2025), the only one before it in the sentence, else in the passage, else in the
   * title.
   */
  private Optional<Integer> namedYear(List<FoundDate> found, int at, String sentence,
      String before) {
    if (at + 1 < found.size() && isJoined(sentence, found.get(at), found.get(at + 1))) {
      Optional<Integer> joined = year(found.get(at + 1).phrase());
      if (joined.isPresent()) {
        return joined;
      }
    }
    TreeSet<Integer> years = new TreeSet<>();
    found.subList(0, at).forEach(date -> year(date.phrase()).ifPresent(years::add));
    if (years.isEmpty() && found.stream().anyMatch(date -> year(date.phrase()).isPresent())) {
      return Optional.empty();
    }
    if (years.isEmpty()) {
      phrases.find(before).forEach(date -> year(date.phrase()).ifPresent(years::add));
    }
    if (years.isEmpty()) {
      phrases.find(title).forEach(date -> year(date.phrase()).ifPresent(years::add));
    }
    return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
  }

  /** An account goes on from one date of a year to later ones. */
  private static boolean isInOrder(DateMeaning meaning, List<ResolvedDate> earlier) {
    return earlier.stream()
        .allMatch(date -> !meaning.days().to().isBefore(date.from())
            || date.from().getYear() != meaning.days().to().getYear());
  }

  /** Whether two or three letters at most part two dates: and, to. */
  private static boolean isJoined(String sentence, FoundDate one, FoundDate other) {
    return sentence.substring(one.end(), other.start()).strip().length() <= 3;
  }

  private static @Nullable DateMeaning inYear(DatePhrase phrase, int year) {
    DateMeaning meaning = null;
    if (phrase instanceof DatePhrase.OneMonth month) {
      meaning = Calendar.month(month, year);
    } else if (phrase instanceof DatePhrase.Days days && days.month() != null) {
      meaning = Calendar.days(days, year, days.month());
    }
    return meaning == null ? null : meaning.hedged();
  }

  private static Optional<Integer> year(DatePhrase phrase) {
    if (phrase instanceof DatePhrase.Years years) {
      return years.first() == years.last() ? Optional.of(years.first()) : Optional.empty();
    }
    return clue(phrase) instanceof YearClue.Named named
        ? Optional.of(named.year())
        : Optional.empty();
  }

  /** What a day or month says about its year; null for other phrases. */
  private static @Nullable YearClue clue(DatePhrase phrase) {
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

  private static boolean isUnsaid(DatePhrase phrase) {
    return clue(phrase) instanceof YearClue.Unsaid;
  }

  private static boolean isAbsolute(DatePhrase phrase) {
    return phrase instanceof DatePhrase.Years || clue(phrase) instanceof YearClue.Named;
  }
}
