package org.talksbot.arabic;

import org.jspecify.annotations.Nullable;

/** Reads years without a month: in 2022, between 2022 and 2025, the beginning of 2023. */
final class YearPhrases {
  private static final int FIRST_BARE = 1990;
  private static final int LAST_BARE = 2040;
  /** Rather a count of things than a year where no word says so. */
  private static final int ROUND = 2000;

  private YearPhrases() {}

  static @Nullable DatePhrase read(DateCursor cursor) {
    boolean between = cursor.has("between") || cursor.has("of");
    cursor.moveTo(cursor.at() + (between ? 1 : 0));
    PartOfTime season = cursor.season();
    PartOfTime part = season == PartOfTime.WHOLE ? cursor.part() : season;
    boolean word = cursor.skip("year-word");
    int year = cursor.number();
    if ((cursor.hasMoved() && !cursor.follows()) || !YearClues.isYear(year)) {
      return null;
    }
    cursor.skip();
    boolean placed = (cursor.at() > cursor.first() + 1 && (word || part != PartOfTime.WHOLE))
        || cursor.comesAfter("before-year");
    int last = last(cursor, year);
    boolean bare = isBare(year) && year != ROUND && (placed || (last > year && isBare(last)));
    return word || bare ? new DatePhrase.Years(year, last, part) : null;
  }

  private static boolean isBare(int year) {
    return year >= FIRST_BARE && year <= LAST_BARE;
  }

  /** The year after "and", "to" or a dash; the first one again where there is no later one. */
  private static int last(DateCursor cursor, int year) {
    int end = cursor.at();
    int last = -1;
    if (cursor.follows(DayNumbers.DASHES)) {
      if (cursor.isJoined() || cursor.isParted(DayNumbers.DASHES)) {
        last = cursor.number();
        cursor.skip();
      } else if (cursor.skip("until")) {
        cursor.skip("year-word");
        last = cursor.number();
        cursor.skip();
      }
    }
    if (!YearClues.isYear(last) || last < year) {
      cursor.moveTo(end);
      return year;
    }
    return last;
  }
}
