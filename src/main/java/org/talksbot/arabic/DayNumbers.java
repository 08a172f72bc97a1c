package org.talksbot.arabic;

/** Reads the numbers of days of a month, in digits or as ordinals. */
final class DayNumbers {
  static final String DASHES = "-\u2013\u2014";

  private static final int LAST = 31;
  /** "Eleventh" is "first and ten", and so is the 21st: number of its first word in the list. */
  private static final int ONE_OF_MORE = 11;

  private DayNumbers() {}

  /** A number from 1 to 31; 0 where none stands here. */
  static int read(DateCursor cursor) {
    int number = cursor.number();
    if (number >= 1 && number <= LAST) {
      cursor.skip();
      return number;
    }
    int ordinal = cursor.meaning("ordinal");
    if (ordinal < 1) {
      return 0;
    }
    cursor.skip();
    return ordinal > ONE_OF_MORE || !cursor.follows() ? ordinal : withTens(cursor, ordinal);
  }

  private static int withTens(DateCursor cursor, int ordinal) {
    int ones = ordinal == ONE_OF_MORE ? 1 : ordinal;
    if (cursor.skip("teen")) {
      return 10 + ones;
    }
    int tens = cursor.isJoined() ? cursor.meaning("ordinal") : 0;
    if (tens >= 20 && tens + ordinal % 10 <= LAST) {
      cursor.skip();
      return tens + ones;
    }
    return ordinal;
  }

  /** The number after "and", "to" or a dash; the first one again where there is none. */
  static int last(DateCursor cursor, int from) {
    if (!cursor.follows(DASHES)) {
      return from;
    }
    int end = cursor.at();
    int to = -1;
    if (cursor.isJoined() || cursor.isParted(DASHES)) {
      to = cursor.number();
      cursor.skip();
    } else if (cursor.skip("until") || cursor.skip("and")) {
      to = cursor.number();
      cursor.skip();
    }
    if (to < 1 || to > LAST) {
      cursor.moveTo(end);
      return from;
    }
    return to;
  }
}
