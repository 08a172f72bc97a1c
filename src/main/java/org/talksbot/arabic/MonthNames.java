package org.talksbot.arabic;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Reads a month by one name or by the names of both systems: February, February/Shubat. */
final class MonthNames {
  /** What may stand between the two names. */
  private static final String DOUBLED = "/()-\u2013[]";
  /** Numbers of the first months of two words in {@code [month-pair]} of the word list. */
  private static final int FIRST_TESHRIN = 10;

  private MonthNames() {}

  /** Null where no month stands here, or where the two names are not of the same one. */
  static @Nullable Month read(DateCursor cursor) {
    int month = oneName(cursor);
    if (month < 1) {
      return null;
    }
    int end = cursor.at();
    if (cursor.follows(DOUBLED) && !cursor.isJoined()) {
      int twin = oneName(cursor);
      if (twin == month) {
        return Month.of(month);
      }
      if (twin > 0) {
        return null;
      }
    }
    cursor.moveTo(end);
    return Month.of(month);
  }

  private static int oneName(DateCursor cursor) {
    int pair = cursor.meaning("month-pair");
    if (pair > 0 && cursor.tokens().follows(cursor.at() + 1)
        && cursor.has("first-second", cursor.at() + 1)) {
      cursor.skip();
      int second = cursor.meaning("first-second");
      cursor.skip();
      return pair == FIRST_TESHRIN ? pair - 1 + second : second == 1 ? 12 : 1;
    }
    int month = cursor.meaning("month");
    if (month > 0) {
      cursor.skip();
    }
    return Math.max(month, 0);
  }
}
