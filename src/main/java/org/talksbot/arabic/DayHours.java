package org.talksbot.arabic;

/** Goes over "evening of", "day of" before a day. */
final class DayHours {
  /** "Late in the evening of the day of" is long; more words are no phrase. */
  private static final int MOST = 3;

  private DayHours() {}

  /** Whether there was any such word. */
  static boolean skip(DateCursor cursor) {
    int begin = cursor.at();
    while (cursor.at() - begin < MOST && (cursor.at() == begin || cursor.follows())
        && (cursor.has("time-of-day") || cursor.has("day-word"))) {
      cursor.skip();
    }
    return cursor.at() > begin;
  }
}
