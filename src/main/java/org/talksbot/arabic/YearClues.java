package org.talksbot.arabic;

import org.jspecify.annotations.Nullable;

/** Reads what is said of the year after a month: a year, "last", "of last year". */
final class YearClues {
  private static final String COMMAS = "\u060C,";
  private static final int FIRST = 1000;
  private static final int LAST = 2100;

  private YearClues() {}

  /** Whether a number may be a year of the calendar. */
  static boolean isYear(int number) {
    return number >= FIRST && number <= LAST;
  }

  static YearClue read(DateCursor cursor) {
    if (!cursor.follows("/-)" + COMMAS)) {
      return YearClue.NONE;
    }
    Direction direction = cursor.follows(")") ? cursor.direction("direction") : null;
    if (direction != null && !(cursor.follows() && isYear(cursor.number()))) {
      return new YearClue.Nearest(direction);
    }
    int begin = cursor.at();
    YearClue year = afterMonth(cursor, cursor.isParted(COMMAS));
    if (year == null) {
      cursor.moveTo(begin);
      return YearClue.NONE;
    }
    return year;
  }

  private static @Nullable YearClue afterMonth(DateCursor cursor, boolean comma) {
    int begin = cursor.at();
    cursor.skip("of");
    boolean same = cursor.skip("same");
    boolean here = cursor.skip("this");
    boolean word = cursor.skip("year-word");
    int year = cursor.number();
    if (isYear(year) && (!comma || cursor.at() == begin) && !cursor.isJoined()) {
      cursor.skip();
      return new YearClue.Named(year);
    }
    if (word && !comma && (same || (cursor.follows() && cursor.skip("itself")))) {
      return new YearClue.Told();
    }
    Direction ofYear = !word || comma
        ? null
        : here ? Direction.THIS : cursor.direction("direction");
    return ofYear == null ? null : new YearClue.OfYear(ofYear);
  }
}
