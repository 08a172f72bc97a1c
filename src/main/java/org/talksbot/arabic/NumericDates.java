package org.talksbot.arabic;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Reads 10/4/2025, 10-4-2025, 10.4.2025, 2025-04-10. */
final class NumericDates {
  private static final String SIGNS = "/-.";
  private static final int LAST_DAY = 31;

  private NumericDates() {}

  static @Nullable DatePhrase read(DateCursor cursor) {
    DateTokens tokens = cursor.tokens();
    int at = cursor.at();
    if (!isJoined(tokens, at + 1) || !isJoined(tokens, at + 2)) {
      return null;
    }
    int one = tokens.get(at).number();
    int month = tokens.get(at + 1).number();
    int three = tokens.get(at + 2).number();
    boolean yearFirst = one > LAST_DAY;
    int year = yearFirst ? one : three;
    int day = yearFirst ? three : one;
    if (!YearClues.isYear(year) || month < 1 || month > 12 || day < 1
        || day > Month.of(month).maxLength()) {
      return null;
    }
    cursor.moveTo(at + 3);
    return new DatePhrase.Days(null, day, day, Month.of(month), new YearClue.Named(year));
  }

  private static boolean isJoined(DateTokens tokens, int place) {
    return tokens.follows(place, SIGNS) && tokens.parted(place, SIGNS);
  }
}
