package org.talksbot.answer;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.DatePhrase;
import org.talksbot.arabic.PartOfTime;

/** The days of phrases whose year is known. */
final class Calendar {
  private static final int FIRST_THIRD = 10;
  private static final int SECOND_THIRD = 20;
  private static final int MONTHS_OF_PART = 3;

  private Calendar() {}

  /** Null where the month has no such day, or the day is another weekday than the phrase says. */
  static @Nullable DateMeaning days(DatePhrase.Days days, int year, Month month) {
    YearMonth in = YearMonth.of(year, month);
    if (!in.isValidDay(days.last())) {
      return null;
    }
    LocalDate from = in.atDay(days.first());
    LocalDate to = in.atDay(days.last());
    return days.weekday() != null && days.weekday() != from.getDayOfWeek()
        ? null
        : DateMeaning.certain(from, to);
  }

  static DateMeaning month(DatePhrase.OneMonth phrase, int year) {
    return part(YearMonth.of(year, phrase.month()), phrase.part());
  }

  /** A month or a third of it, which nobody counts exactly. */
  static DateMeaning part(YearMonth month, PartOfTime part) {
    return switch (part) {
      case BEGINNING -> DateMeaning.likely(month.atDay(1), month.atDay(FIRST_THIRD));
      case MIDDLE -> DateMeaning.likely(month.atDay(FIRST_THIRD + 1), month.atDay(SECOND_THIRD));
      case END -> DateMeaning.likely(month.atDay(SECOND_THIRD + 1), month.atEndOfMonth());
      case WHOLE, SPRING, SUMMER, AUTUMN ->
        DateMeaning.certain(month.atDay(1), month.atEndOfMonth());
    };
  }

  /** Years, or a season or part of one, which nobody counts exactly. */
  static DateMeaning years(DatePhrase.Years years) {
    return switch (years.part()) {
      case WHOLE -> DateMeaning.certain(LocalDate.of(years.first(), Month.JANUARY, 1),
          LocalDate.of(years.last(), Month.DECEMBER, 31));
      case BEGINNING -> months(years.first(), Month.JANUARY);
      case MIDDLE, SUMMER -> months(years.first(), Month.JUNE);
      case END -> months(years.first(), Month.OCTOBER);
      case SPRING -> months(years.first(), Month.MARCH);
      case AUTUMN -> months(years.first(), Month.SEPTEMBER);
    };
  }

  private static DateMeaning months(int year, Month first) {
    YearMonth from = YearMonth.of(year, first);
    return DateMeaning.likely(from.atDay(1),
        from.plusMonths(MONTHS_OF_PART - 1).atEndOfMonth());
  }
}
