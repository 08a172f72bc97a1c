package org.talksbot.reply;

import java.time.LocalDate;
import java.util.List;
import org.talksbot.article.DateSpan;

/**
 * Days in Arabic words, the months by both of their names as the Arab press writes them.
 *
 * @param months the twelve months in order
 * @param between a span of days, at {@code {from}} and {@code {to}}
 */
record DateWords(List<String> months, String between) {
  /** Copies the list. */
  DateWords {
    months = List.copyOf(months);
  }

  /** The day where it is known; else the days between which it lies, with no more than needed. */
  String of(DateSpan span) {
    if (span.isDay()) {
      return day(span.from());
    }
    LocalDate from = span.from();
    LocalDate to = span.to();
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
