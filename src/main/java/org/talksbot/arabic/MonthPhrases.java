package org.talksbot.arabic;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Reads a month without a day: February 2022, late last March. */
final class MonthPhrases {
  /** Greater numbers are years and what is counted. */
  private static final int LAST_DAY = 31;
  private static final String TWINNED = "/";

  private MonthPhrases() {}

  static @Nullable DatePhrase read(DateCursor cursor) {
    PartOfTime part = cursor.part();
    cursor.skip("month-word");
    if ((cursor.hasMoved() && !cursor.follows()) || isHalfRead(cursor)) {
      return null;
    }
    int begin = cursor.at();
    boolean doubtful = cursor.has("doubtful-month");
    Month month = MonthNames.read(cursor);
    if (month == null) {
      return null;
    }
    boolean twin = isTwin(cursor, begin);
    YearClue year = YearClues.read(cursor);
    boolean placed = begin > cursor.first() || cursor.comesAfter("before-month");
    boolean plain = year instanceof YearClue.Unsaid && !twin;
    return plain && (doubtful || !placed) ? null : new DatePhrase.OneMonth(month, part, year);
  }

  /** After the day's number, or after another month that was meant to be the same. */
  private static boolean isHalfRead(DateCursor cursor) {
    int first = cursor.first();
    DateTokens tokens = cursor.tokens();
    if (tokens.follows(first)) {
      int number = tokens.get(first - 1).number();
      return number > 0 && number <= LAST_DAY;
    }
    return tokens.follows(first, TWINNED) && cursor.has("month", first - 1);
  }

  /** Whether the words read are the names of both systems and not one name of two words. */
  private static boolean isTwin(DateCursor cursor, int begin) {
    int count = cursor.at() - begin;
    return count > 2 || (count > 1 && !cursor.has("first-second", cursor.at() - 1));
  }
}
