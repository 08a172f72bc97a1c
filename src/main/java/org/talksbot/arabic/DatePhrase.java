package org.talksbot.arabic;

import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** What words say about a time, before anybody asks on which day they were written. */
public sealed interface DatePhrase {
  /**
   * Days by their number: Thursday 10 April 2025, the 18th of this month, 2 and 3 April.
   *
   * @param weekday where it is named too
   * @param first number of the first day in its month
   * @param last number of the last day, at least {@code first}
   * @param month null where it is named by its distance only, in {@code year}
   * @param year what is said about the year, or about the distance of an unnamed month
   */
  record Days(@Nullable DayOfWeek weekday, int first, int last, @Nullable Month month,
      YearClue year) implements DatePhrase {
    /** Refuses days that no month has. */
    public Days {
      if (first < 1 || last < first || last > (month == null ? 31 : month.maxLength())) {
        throw new IllegalArgumentException("no days of a month: " + first + " to " + last);
      }
    }
  }

  /** A month or a third of it: February 2022, late last March. */
  record OneMonth(Month month, PartOfTime part, YearClue year) implements DatePhrase {}

  /**
   * Years by their number, or a part of one.
   *
   * @param first first year
   * @param last last year; the same for one
   */
  record Years(int first, int last, PartOfTime part) implements DatePhrase {
    /** Refuses a reversed range. */
    public Years {
      if (last < first) {
        throw new IllegalArgumentException("no range of years: " + first + " to " + last);
      }
    }
  }

  /**
   * A day by its name alone: Thursday, next Monday.
   *
   * @param direction where it is said
   */
  record Weekday(DayOfWeek weekday, @Nullable Direction direction) implements DatePhrase {}

  /**
   * Today, yesterday and the like.
   *
   * @param days from the day of speaking on, negative for the past
   * @param weekday where it is named too
   */
  record NearDay(int days, @Nullable DayOfWeek weekday) implements DatePhrase {}

  /** Last week, this month, the end of next year. */
  record Period(TimeUnit unit, Direction direction, PartOfTime part) implements DatePhrase {}

  /**
   * Two days ago, for three years.
   *
   * @param count how many units before the day of speaking, above 0
   */
  record Ago(int count, TimeUnit unit) implements DatePhrase {}
}
