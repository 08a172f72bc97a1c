package org.talksbot.arabic;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Reads a month without a day: February 2022, late last March. */
final class MonthPhrases {
  private MonthPhrases() {}

  static @Nullable DatePhrase read(DateCursor cursor) {
    PartOfTime part = cursor.part();
    cursor.skip("month-word");
    if ((cursor.hasMoved() && !cursor.follows()) || isAfterNumber(cursor)) {
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

  private static boolean isAfterNumber(DateCursor cursor) {
    int first = cursor.first();
    return cursor.tokens().follows(first) && cursor.tokens().get(first - 1).number() > 0;
  }

  /** Whether the words read are the names of both systems and not one name of two words. */
  private static boolean isTwin(DateCursor cursor, int begin) {
    int count = cursor.at() - begin;
    return count > 2 || (count > 1 && !cursor.has("first-second", cursor.at() - 1));
  }
}
