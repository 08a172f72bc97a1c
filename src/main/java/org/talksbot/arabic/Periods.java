package org.talksbot.arabic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads last week, this month, late next year. */
final class Periods {
  private static final String THE = "\u0627\u0644";
  /** In the order of the numbers in the word list. */
  private static final List<TimeUnit> UNITS = List.of(TimeUnit.values());

  private Periods() {}

  static @Nullable DatePhrase read(DateCursor cursor) {
    PartOfTime part = cursor.part();
    boolean here = cursor.skip("this");
    int number = cursor.meaning("the-unit");
    if (number < 1) {
      return null;
    }
    TimeUnit unit = UNITS.get(number - 1);
    boolean alone = !cursor.hasMoved();
    cursor.skip();
    Direction direction = here ? Direction.THIS : cursor.direction("direction");
    boolean general = alone && direction == Direction.THIS && unit == TimeUnit.YEAR
        && isAfterTitle(cursor);
    return direction == null || general ? null : new DatePhrase.Period(unit, direction, part);
  }

  /** "The general secretary, the current one": general and year are one word. */
  private static boolean isAfterTitle(DateCursor cursor) {
    int first = cursor.first();
    return cursor.tokens().follows(first)
        && cursor.tokens().get(first - 1).folded().startsWith(THE);
  }
}
