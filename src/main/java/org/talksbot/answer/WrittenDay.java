package org.talksbot.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.DatePhrase;
import org.talksbot.arabic.FoundDate;
import org.talksbot.arabic.YearClue;
import org.talksbot.article.DateSpan;

/**
 * The day on which an article speaks of "today".
 *
 * <p>In news of 2018, one article in twenty carries the day after as its date: its own "today,
 * Thursday" says so and is believed before the date.
 *
 * @param days the day, or the days between which it lies
 * @param confirmed whether the text itself names its weekday, and it is the date's
 * @param current whether a day without a year is one near by: not in an account that names other
 *     years and never speaks of its own days (today, last month), as news does
 */
record WrittenDay(DateSpan days, boolean confirmed, boolean current) {
  /** So many days after that of writing an article may carry its date. */
  private static final int LATE = 1;
  /** Where the text contradicts itself or its date, it was written somewhere around it. */
  private static final int AROUND = 10;

  /**
   * The day that an article's date and words say together.
   *
   * @param published the article's date
   * @param found the dates of its text that do not stand in quotations
   */
  static WrittenDay of(DateSpan published, List<FoundDate> found) {
    Set<DayOfWeek> today = EnumSet.noneOf(DayOfWeek.class);
    boolean current = false;
    boolean account = false;
    for (FoundDate date : found) {
      if (date.phrase() instanceof DatePhrase.NearDay near && near.weekday() != null) {
        today.add(near.weekday().minus(near.days()));
      }
      current |= isCurrent(date.phrase());
      account |= isOfOtherYear(date.phrase(), published);
    }
    current |= !account;
    if (today.isEmpty()) {
      return new WrittenDay(published, false, current);
    }
    LocalDate day = today.size() > 1 ? null : nearest(published, today.iterator().next());
    return day == null
        ? new WrittenDay(new DateSpan(published.from().minusDays(AROUND), published.to()), false,
            current)
        : new WrittenDay(DateSpan.day(day), published.isDay() && day.equals(published.from()),
            current);
  }

  /** The one day of a weekday in the span or a little before; the day after it at worst. */
  private static @Nullable LocalDate nearest(DateSpan published, DayOfWeek weekday) {
    if (published.from().plusDays(6).isBefore(published.to())) {
      return null;
    }
    LocalDate last = published.to()
        .minusDays(
            Math.floorMod(published.to().getDayOfWeek().getValue() - weekday.getValue(), 7));
    if (!last.isBefore(published.from().minusDays(LATE))) {
      return last;
    }
    LocalDate after = published.to().plusDays(1);
    return after.getDayOfWeek() == weekday ? after : null;
  }

  private static boolean isCurrent(DatePhrase phrase) {
    return switch (phrase) {
      case DatePhrase.NearDay _ -> true;
      case DatePhrase.Weekday _ -> true;
      case DatePhrase.Period _ -> true;
      case DatePhrase.Ago _ -> false;
      case DatePhrase.Years _ -> false;
      case DatePhrase.Days days ->
        isSeenFromToday(days.year());
      case DatePhrase.OneMonth month ->
        isSeenFromToday(month.year());
    };
  }

  private static boolean isOfOtherYear(DatePhrase phrase, DateSpan published) {
    return switch (phrase) {
      case DatePhrase.Years years -> years.last() < published.from().getYear();
      case DatePhrase.Days days -> isBefore(days.year(), published);
      case DatePhrase.OneMonth month -> isBefore(month.year(), published);
      case DatePhrase.Weekday _ -> false;
      case DatePhrase.NearDay _ -> false;
      case DatePhrase.Period _ -> false;
      case DatePhrase.Ago _ -> false;
    };
  }

  private static boolean isBefore(YearClue year, DateSpan published) {
    return year instanceof YearClue.Named named && named.year() < published.from().getYear();
  }

  private static boolean isSeenFromToday(YearClue year) {
    return year instanceof YearClue.OfYear || year instanceof YearClue.Nearest;
  }
}
