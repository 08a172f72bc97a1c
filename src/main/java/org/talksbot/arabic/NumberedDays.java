package org.talksbot.arabic;

import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Reads 18 February, 2 and 3 April 2025, the 18th of this month, the tenth of March. */
final class NumberedDays {
  private static final int LAST_DAY = 31;
  /** Number of the month in {@code [the-unit]} of the word list. */
  private static final int MONTH = 3;
  private static final String FEMININE = "\u0647";

  private NumberedDays() {}

  /** Days with the words for "on the evening of" that may stand before them. */
  static @Nullable DatePhrase read(DateCursor cursor) {
    DayHours.skip(cursor);
    return cursor.hasMoved() && !cursor.follows() ? null : read(cursor, null);
  }

  /** Days after their weekday, if it is named. */
  static @Nullable DatePhrase read(DateCursor cursor, @Nullable DayOfWeek weekday) {
    boolean between = cursor.has("between") || cursor.has("of");
    cursor.moveTo(cursor.at() + (between ? 1 : 0));
    boolean digits = cursor.number() > 0;
    int from = DayNumbers.read(cursor);
    if (from < 1) {
      return null;
    }
    int second = cursor.at();
    int to = digits ? DayNumbers.last(cursor, from) : from;
    if (to != from && to != from + 1 && !between
        && !cursor.tokens().parted(second, DayNumbers.DASHES) && !cursor.has("until", second)) {
      return null;
    }
    boolean of = cursor.follows() && cursor.skip("of");
    if (!cursor.follows("/-")) {
      return null;
    }
    Direction direction = digits && !isOfThings(cursor) ? cursor.direction("direction") : null;
    direction = direction == null ? thatMonth(cursor) : direction;
    if (direction != null) {
      return days(weekday, from, to, null, new YearClue.Nearest(direction));
    }
    cursor.skip("month-word");
    Month month = digits || of ? MonthNames.read(cursor) : null;
    return month == null ? null : days(weekday, from, to, month, YearClues.read(cursor));
  }

  /** "The last 11" in the feminine are months or hours; a day is masculine. */
  private static boolean isOfThings(DateCursor cursor) {
    return !cursor.isAtEnd() && cursor.tokens().get(cursor.at()).folded().endsWith(FEMININE);
  }

  private static @Nullable DatePhrase days(@Nullable DayOfWeek weekday, int from, int to,
      @Nullable Month month, YearClue year) {
    return to < from || to > (month == null ? LAST_DAY : month.maxLength())
        ? null
        : new DatePhrase.Days(weekday, from, to, month, year);
  }

  /** "This month", "last month" after a number. */
  private static @Nullable Direction thatMonth(DateCursor cursor) {
    int begin = cursor.at();
    boolean here = cursor.skip("this");
    if (cursor.meaning("the-unit") == MONTH) {
      cursor.skip();
      Direction direction = here ? Direction.THIS : cursor.direction("direction");
      if (direction != null) {
        return direction;
      }
    }
    cursor.moveTo(begin);
    return null;
  }
}
