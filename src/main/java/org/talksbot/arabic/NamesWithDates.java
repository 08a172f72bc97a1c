package org.talksbot.arabic;

/**
 * Tells words of time that are no time of the calendar: the 11 September attacks, the Sunday
 * prayer, every 15 May, the financial year.
 */
final class NamesWithDates {
  private static final String BESIDE = "/()-\u2013[]";

  private NamesWithDates() {}

  /** Whether a phrase that the cursor has just read belongs to a name, and to no calendar. */
  static boolean holds(DatePhrase phrase, DateCursor cursor) {
    if (phrase instanceof DatePhrase.Weekday && isBesideWeekday(cursor)) {
      return true;
    }
    boolean counted = cursor.follows() && cursor.has("other-year");
    boolean dated = cursor.comesAfter("name-maker") || cursor.comesAfter("name-maker-of-date")
        || isOfEach(cursor);
    return switch (phrase) {
      case DatePhrase.Days days -> dated && days.year() instanceof YearClue.Unsaid;
      case DatePhrase.OneMonth month -> dated && month.year() instanceof YearClue.Unsaid;
      case DatePhrase.Weekday _ -> cursor.comesAfter("name-maker");
      case DatePhrase.Years _ -> counted;
      case DatePhrase.NearDay _ -> false;
      case DatePhrase.Period _ -> counted;
      case DatePhrase.Ago _ -> false;
    };
  }

  /** 15 May "each year", "of each year". */
  private static boolean isOfEach(DateCursor cursor) {
    int end = cursor.at();
    boolean each = cursor.follows() && (cursor.has("each")
        || (cursor.skip("of") && cursor.follows() && cursor.has("each")));
    cursor.moveTo(end);
    return each;
  }

  /** The night "Saturday Sunday" is neither's. */
  private static boolean isBesideWeekday(DateCursor cursor) {
    DateTokens tokens = cursor.tokens();
    int first = cursor.first();
    return (tokens.follows(first, BESIDE) && !tokens.get(first).beginsWithAnd()
        && cursor.has("weekday", first - 1))
        || (cursor.follows(BESIDE) && !cursor.isJoined() && cursor.has("weekday"));
  }
}
