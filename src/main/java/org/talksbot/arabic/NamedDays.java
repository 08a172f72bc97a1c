package org.talksbot.arabic;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads a day of the week, today, yesterday; with the date that may follow. */
final class NamedDays {
  /** What may stand between the name of a day and its date. */
  static final String BEFORE_DATE = "\u060C,(-\u2013/";

  private NamedDays() {}

  static @Nullable DatePhrase read(DateCursor cursor) {
    boolean prefixed = DayHours.skip(cursor);
    Integer near = NearDays.read(cursor, prefixed);
    DayOfWeek weekday = near == null || cursor.follows(BEFORE_DATE) ? cursor.weekday() : null;
    if (near != null) {
      return new DatePhrase.NearDay(near, weekday);
    }
    return weekday == null ? null : read(cursor, weekday);
  }

  private static DatePhrase read(DateCursor cursor, DayOfWeek weekday) {
    Direction direction = cursor.direction("direction");
    direction = direction == null ? ofBoth(cursor) : direction;
    int end = cursor.at();
    if (cursor.follows(BEFORE_DATE)) {
      cursor.skip("according");
    }
    DatePhrase date = cursor.follows(BEFORE_DATE) ? NumberedDays.read(cursor, weekday) : null;
    if (date != null) {
      return date;
    }
    cursor.moveTo(end);
    return new DatePhrase.Weekday(weekday, direction);
  }

  /** Tuesday and Wednesday, "both past". */
  private static @Nullable Direction ofBoth(DateCursor cursor) {
    int end = cursor.at();
    boolean pair = cursor.follows() && cursor.weekday() != null;
    Direction direction = cursor.direction("both");
    cursor.moveTo(pair || direction == null ? end : cursor.at());
    return direction;
  }
}
