package org.talksbot.article;

import java.time.LocalDate;

/**
 * The days between which an article appeared.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive; the same as {@code from} where the day is known
 */
public record DateSpan(LocalDate from, LocalDate to) {
  /** Refuses a span that ends before it begins. */
  public DateSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the span ends (" + to + ") before it begins (" + from + ")");
    }
  }

  /** A span of one day. */
  public static DateSpan day(LocalDate day) {
    return new DateSpan(day, day);
  }

  /** Whether the day itself is known. */
  public boolean isDay() {
    return from.equals(to);
  }
}
