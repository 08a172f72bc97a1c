package org.talksbot.arabic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads counts of units before now: two days ago, for three years. */
final class UnitCounts {
  private static final String COMMA = "\u060C";
  private static final int MOST = 99;
  /** In the order of the numbers in the word list. */
  private static final List<TimeUnit> UNITS = List.of(TimeUnit.values());

  private UnitCounts() {}

  static @Nullable DatePhrase read(DateCursor cursor) {
    if (!cursor.skip("ago") || !cursor.follows()) {
      return null;
    }
    int two = cursor.meaning("two-units");
    int count = two > 0 ? 2 : count(cursor);
    if (!cursor.follows()) {
      return null;
    }
    int unit = two > 0 ? two : cursor.meaning(count > 0 ? "unit" : "one-unit");
    if (unit < 1 || count > MOST) {
      return null;
    }
    cursor.skip();
    boolean one = count > 0 || !cursor.follows() || cursor.skip("number");
    if (!one || (cursor.follows(COMMA) && cursor.hasBare("not-from-now"))) {
      return null;
    }
    return new DatePhrase.Ago(Math.max(1, count), UNITS.get(unit - 1));
  }

  /** The number before the unit; 0 where none stands here. */
  private static int count(DateCursor cursor) {
    int digits = cursor.number();
    int count = digits > 0 ? digits : Math.max(0, cursor.meaning("number"));
    if (count > 0) {
      cursor.skip();
    }
    boolean teen = count > 0 && digits < 1 && cursor.follows() && cursor.skip("teen");
    return teen ? count + 10 : count;
  }
}
