package org.talksbot.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates with named months, and years, from folded words. */
final class DateReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int LAST_DAY = 31;
  private static final List<String> YEAR_WORDS = List.of("\u0639\u0627\u0645",
      "\u0633\u0646\u0647", "\u0645\u0646");

  private final Phrases phrases;

  DateReader(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * A date that begins at a word.
   *
   * @param end number of the word behind it
   */
  record Found(PartialDate date, int end) {}

  /** The date that begins at a word; null where none does. */
  @Nullable
  Found at(List<String> words, int at) {
    int number = number(words.get(at));
    if (number >= FIRST_YEAR && number <= LAST_YEAR) {
      return new Found(new PartialDate(number, 0, 0), at + 1);
    }
    boolean day = number >= 1 && number <= LAST_DAY && at + 1 < words.size();
    int start = day ? at + 1 : at;
    Phrases.Phrase month = phrases.at(words, start, "month");
    if (month == null) {
      return null;
    }
    int end = start + month.words().size();
    Phrases.Phrase again = end < words.size() ? phrases.at(words, end, "month") : null;
    if (again != null && again.value().equals(month.value())) {
      end += again.words().size();
    }
    int beforeYear = end;
    while (end < words.size() && end < beforeYear + 2 && YEAR_WORDS.contains(words.get(end))) {
      end++;
    }
    int year = end < words.size() ? number(words.get(end)) : 0;
    boolean given = year >= FIRST_YEAR && year <= LAST_YEAR;
    return new Found(new PartialDate(given ? year : 0, Integer.parseInt(month.value()),
        day ? number : 0), given ? end + 1 : beforeYear);
  }

  /** The value of a word of up to four digits, else 0. */
  private static int number(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(word.length() - 1 - digits))) {
      digits++;
    }
    int start = word.length() - digits;
    boolean bare = digits > 0 && digits <= 4 && Particles.isPrefix(word.substring(0, start));
    return bare ? Integer.parseInt(word.substring(start)) : 0;
  }
}
