package org.talksbot.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
  private static final int FRESH = 60;

  private final DatePhrases phrases;
  private final TenseWords tenses;
  private final String title;
  private final YearsAround years;
  private final @Nullable DateSpan published;
  private final Supplier<List<String>> texts;
  private @Nullable WrittenDay written;

  /**
   * The dates of an article.
   *
   * @param published its date, null where it is not known
   * @param texts its passages in order, asked for at most once: when what a sentence says depends
   *     on the day on which it was written
   */
  ArticleDates(DatePhrases phrases, TenseWords tenses, String title, @Nullable DateSpan published,
      Supplier<List<String>> texts) {
    this.phrases = phrases;
    this.tenses = tenses;
    this.title = title;
    this.years = new YearsAround(phrases, title);
    this.published = published;
    this.texts = texts;
  }

  private @Nullable WrittenDay day() {
    if (written == null && published != null) {
      written = written(published);
    }
    return written;
  }

  private WrittenDay written(DateSpan published) {
    List<FoundDate> spoken = new ArrayList<>();
    for (String text : texts.get()) {
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
  DateSpan daysOfWriting() {
    WrittenDay day = day();
    return day != null && day.current() ? day.days() : null;
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
    TenseWords.Tense tense = date.phrase() instanceof DatePhrase.Days
        ? tenses.inClause(sentence, date.start(), date.end())
        : tenses.around(sentence, date.start(), date.end());
    boolean countsDays = DayReckoning.countsDays(date.phrase());
    if (countsDays
        && ((quoted && !isNamedDay(date.phrase())) || tenses.turnsBack(sentence, date.start())
            || (!isNamedDay(date.phrase()) && speaksOfOtherTime(earlier)))) {
      return Optional.empty();
    }
    if (isOfTheRetold(date, sentence)) {
      return Optional.empty();
    }
    Optional<DateMeaning> byArticle = byArticle(date.phrase(), tense)
        .map(meaning -> quoted ? meaning.hedged() : meaning);
    if (!isUnsaid(date.phrase()) && !isTold(date.phrase())) {
      return byArticle;
    }
    if ((quoted && !namesWeekday(date.phrase())) || YearsAround.holdLoose(found, sentence)) {
      return Optional.empty();
    }
    Optional<DateMeaning> byYear = years.of(found, at, sentence, before)
        .flatMap(year -> Optional.ofNullable(inYear(date.phrase(), year)))
        .filter(meaning -> isTold(date.phrase())
            || isInOrder(meaning, earlier));
    WrittenDay day = day();
    if (day != null && !day.current()
        && (byYear.isEmpty() || byArticle.filter(this::isFresh).isEmpty()
            || found.stream().anyMatch(other -> isAbsolute(other.phrase())))) {
      byArticle = Optional.empty();
    }
    if (byArticle.isEmpty()) {
      return byYear.filter(meaning -> YearsAround.isJoined(found, at, sentence)
          || !isNearInAnotherYear(date.phrase(), meaning));
    }
    if (byYear.isEmpty()) {
      return byArticle;
    }
    return byArticle.get().days().equals(byYear.get().days()) ? byArticle : Optional.empty();
  }

  /** What the phrase means on each of the days on which the article may have been written. */
  private Optional<DateMeaning> byArticle(DatePhrase phrase, TenseWords.Tense tense) {
    WrittenDay day = day();
    if (day == null) {
      return Optional.empty();
    }
    DateMeaning first = new DayReckoning(day.days().from(), tense).of(phrase);
    DateMeaning last = new DayReckoning(day.days().to(), tense).of(phrase);
    if (first == null || last == null || !first.days().equals(last.days())) {
      return Optional.empty();
    }
    boolean sure = day.days().isDay()
        && (day.confirmed() || !(phrase instanceof DatePhrase.NearDay));
    return Optional.of(sure && last.certainty() == Certainty.CERTAIN ? first : last.hedged());
  }

  /** Two years ago "at that time", a "today" that may be "nowadays", a "yesterday" of poets. */
  private boolean isOfTheRetold(FoundDate date, String sentence) {
    DatePhrase phrase = date.phrase();
    int start = date.start();
    if (phrase instanceof DatePhrase.Ago) {
      return tenses.turnsBack(sentence, sentence.length());
    }
    if (!(phrase instanceof DatePhrase.NearDay near) || near.weekday() != null) {
      return false;
    }
    boolean ofHours = sentence.substring(start, date.end()).indexOf(' ') > 0;
    return start == 0
        || (near.days() == 0 && !ofHours && !tenses.tellsOfEvent(sentence, start));
  }

  /** "Yesterday, Wednesday" says by itself whose yesterday it is, where the calendar agrees. */
  private static boolean isNamedDay(DatePhrase phrase) {
    return phrase instanceof DatePhrase.NearDay near && near.weekday() != null;
  }

  /** What a quotation calls Wednesday, 9 April is checked by the calendar. */
  private static boolean namesWeekday(DatePhrase phrase) {
    return phrase instanceof DatePhrase.Days days && days.weekday() != null;
  }

  private boolean speaksOfOtherTime(List<ResolvedDate> earlier) {
    WrittenDay day = day();
    return day != null && earlier.stream()
        .anyMatch(date -> date.to().isBefore(day.days().from().minusDays(OTHER_TIME)));
  }

  /** Read as a day of the year told before, while the same day is near the day of writing. */
  private boolean isNearInAnotherYear(DatePhrase phrase, DateMeaning told) {
    WrittenDay day = day();
    return day != null && day.current()
        && IntStream.rangeClosed(day.days().from().getYear() - 1,
            day.days().to().getYear() + 1)
            .filter(year -> year != told.days().from().getYear())
            .mapToObj(year -> inYear(phrase, year))
            .anyMatch(near -> near != null && isFresh(near));
  }

  /** So near the day of writing that a year told before is hardly meant. */
  private boolean isFresh(DateMeaning meaning) {
    WrittenDay day = day();
    return day != null
        && meaning.days().from().isAfter(day.days().from().minusDays(FRESH))
        && meaning.days().to().isBefore(day.days().to().plusDays(FRESH));
  }

  /** An account goes on from one date of a year to later ones. */
  private static boolean isInOrder(DateMeaning meaning, List<ResolvedDate> earlier) {
    return earlier.stream()
        .allMatch(date -> !meaning.days().to().isBefore(date.from())
            || date.from().getYear() != meaning.days().to().getYear());
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

  private static boolean isUnsaid(DatePhrase phrase) {
    return YearsAround.clue(phrase) instanceof YearClue.Unsaid;
  }

  private static boolean isTold(DatePhrase phrase) {
    return YearsAround.clue(phrase) instanceof YearClue.Told;
  }

  private static boolean isAbsolute(DatePhrase phrase) {
    return phrase instanceof DatePhrase.Years || YearsAround.clue(phrase) instanceof YearClue.Named;
  }
}
