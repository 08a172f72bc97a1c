package org.talksbot.arabic;

import org.jspecify.annotations.Nullable;

/** Reads years without a month: in 2022, between 2022 and 2025, the beginning of 2023. */
final class YearPhrases {
  private static final int FIRST_BARE = 1990;
  private static final int FIRST_OF_RANGE = 1900;
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
        || cursor.comesAfter("before-year") || isAfterYear(cursor);
    int pair = cursor.isJoined() ? cursor.number() : 0;
    int last = last(cursor, year, between);
    boolean range = year >= FIRST_OF_RANGE && last > year && isBare(last);
    boolean bare = isBare(year) && year != ROUND && (placed || isBare(pair));
    return word || bare || range ? new DatePhrase.Years(year, last, part) : null;
  }

  /** The second of two years that are no span: 2008 and 2012. */
  private static boolean isAfterYear(DateCursor cursor) {
    int first = cursor.first();
    DateTokens tokens = cursor.tokens();
    return tokens.follows(first) && tokens.get(first).beginsWithAnd()
        && isBare(tokens.get(first - 1).number());
  }

  private static boolean isBare(int year) {
    return year >= FIRST_BARE && year <= LAST_BARE;
  }

  /**
   * The year after "to", a dash or "and"; the first one again where there is no later one. "And"
   * makes a span of years only after "between", or where no year lies between them.
   */
  private static int last(DateCursor cursor, int year, boolean between) {
    int end = cursor.at();
    int last = -1;
    if (cursor.follows(DayNumbers.DASHES)) {
      boolean and = cursor.isJoined() || cursor.skip("and");
      if (and || cursor.isParted(DayNumbers.DASHES)) {
        last = cursor.number();
        cursor.skip();
        last = and && !between && last != year + 1 ? -1 : last;
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
