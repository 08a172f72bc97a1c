package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.ALEF_HAMZA_ABOVE;

import org.jspecify.annotations.Nullable;

/** Reads today, yesterday, the day before yesterday, tomorrow. */
final class NearDays {
  private static final String THE = "\u0627\u0644";
  private static final String TOMORROW = "\u063A\u062F\u0627";
  private static final String AND_YESTERDAY = "\u0648\u0627\u0645\u0633";

  private NearDays() {}

  /**
   * How many days from today on.
   *
   * @param prefixed whether "evening of", "day of" stands before it
   * @return null where no such word stands here
   */
  static @Nullable Integer read(DateCursor cursor, boolean prefixed) {
    if (cursor.has("first") && isBeforeYesterday(cursor)) {
      return -2;
    }
    if (cursor.has("yesterday") && isYesterday(cursor)) {
      cursor.skip();
      return cursor.follows() && cursor.skip("first") ? -2 : -1;
    }
    if (cursor.hasBare("tomorrow") && !cursor.comesAfter("no-tomorrow")) {
      boolean sure = prefixed || word(cursor).folded().equals(TOMORROW);
      cursor.skip();
      return sure || (cursor.follows() && cursor.has("weekday")) ? 1 : null;
    }
    if (cursor.hasBare("today")) {
      cursor.skip();
      boolean named = cursor.follows(NamedDays.BEFORE_DATE) && cursor.has("weekday");
      return named || isToday(cursor) ? 0 : null;
    }
    return null;
  }

  private static DateToken word(DateCursor cursor) {
    return cursor.tokens().get(cursor.at());
  }

  /** "First yesterday", "first of yesterday". */
  private static boolean isBeforeYesterday(DateCursor cursor) {
    int next = cursor.at() + 1;
    if (!cursor.tokens().follows(next)) {
      return false;
    }
    int yesterday = cursor.has("of", next) ? next + 1 : next;
    if (!cursor.hasBare("yesterday", yesterday)) {
      return false;
    }
    cursor.moveTo(yesterday + 1);
    return true;
  }

  /** Without hamza, the same letters after "to" are a verb: "it touched". */
  private static boolean isYesterday(DateCursor cursor) {
    DateToken word = word(cursor);
    return cursor.hasBare("yesterday") || word.folded().equals(AND_YESTERDAY)
        || cursor.tokens().charAt(word.start() + 1) == ALEF_HAMZA_ABOVE;
  }

  /** A "today" that stands alone is the day of speaking where no noun or preposition holds it. */
  private static boolean isToday(DateCursor cursor) {
    boolean held = cursor.first() == cursor.at() - 1 && cursor.comesAfter("no-today");
    boolean described = cursor.follows() && word(cursor).folded().startsWith(THE);
    return !held && !described;
  }
}
