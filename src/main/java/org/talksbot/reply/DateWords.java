package org.talksbot.reply;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import java.time.LocalDate;
import java.util.List;
import org.talksbot.article.DateSpan;

/**
 * Days in Arabic words, the months by both of their names as the Arab press writes them.
 *
 * @param months the twelve months in order
 * @param between a span of days, at {@code {from}} and {@code {to}}
 * @param numerals the digits
 */
record DateWords(List<String> months, String between, Numerals numerals) {
  /** Copies the list. */
  DateWords {
    months = List.copyOf(months);
  }

  /** Dates in Latin digits. */
  DateWords(List<String> months, String between) {
    this(months, between, Numerals.LATIN);
  }

  /**
   * The day where it is one; the month or the year where it is a whole one; else the days between
   * which it lies, with no more than needed.
   */
  String of(DateSpan span) {
    return numerals.of(words(span));
  }

  private String words(DateSpan span) {
    LocalDate from = span.from();
    LocalDate to = span.to();
    if (span.isDay()) {
      return day(from);
    }
    if (from.getDayOfYear() == 1 && to.equals(from.with(lastDayOfYear()))) {
      return Integer.toString(from.getYear());
    }
    if (from.getDayOfMonth() == 1 && to.equals(from.with(lastDayOfMonth()))) {
      return month(from) + " " + from.getYear();
    }
    String start = day(from);
    if (from.getYear() == to.getYear()) {
      start = from.getMonth() == to.getMonth()
          ? Integer.toString(from.getDayOfMonth())
          : from.getDayOfMonth() + " " + month(from);
    }
    return between.replace("{from}", start).replace("{to}", day(to));
  }

  private String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private String month(LocalDate day) {
    return months.get(day.getMonthValue() - 1);
  }
}
