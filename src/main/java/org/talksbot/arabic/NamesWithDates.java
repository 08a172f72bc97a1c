package org.talksbot.arabic;

/** Tells names that are made of words of time: the 11 September attacks, the Sunday prayer. */
final class NamesWithDates {
  private static final String BESIDE = "/()-\u2013[]";

  private NamesWithDates() {}

  /** Whether a phrase that the cursor has just read belongs to a name, and to no calendar. */
  static boolean holds(DatePhrase phrase, DateCursor cursor) {
    if (phrase instanceof DatePhrase.Weekday && isBesideWeekday(cursor)) {
      return true;
    }
    return cursor.comesAfter("name-maker") && switch (phrase) {
      case DatePhrase.Days days -> days.year() instanceof YearClue.Unsaid;
      case DatePhrase.OneMonth month -> month.year() instanceof YearClue.Unsaid;
      case DatePhrase.Weekday _ -> true;
      case DatePhrase.Years _ -> false;
      case DatePhrase.NearDay _ -> false;
      case DatePhrase.Period _ -> false;
      case DatePhrase.Ago _ -> false;
    };
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
