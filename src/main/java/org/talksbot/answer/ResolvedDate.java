package org.talksbot.answer;

import java.time.LocalDate;

/**
 * Words of a quote that name a time, with the days of the calendar that they mean.
 *
 * @param start offset of the first character of the words, in UTF-16 units from the quote's start
 * @param end offset after their last character
 * @param from first day that is meant, inclusive
 * @param to last day that is meant, inclusive; the same as {@code from} for one day
 * @param certainty how sure it is
 */
public record ResolvedDate(int start, int end, LocalDate from, LocalDate to,
    Certainty certainty) {
  /** Refuses an empty stretch of words and a reversed span of days. */
  public ResolvedDate {
    if (start < 0 || end <= start || to.isBefore(from)) {
      throw new IllegalArgumentException(
          "no date: [" + start + ", " + end + ") from " + from + " to " + to);
    }
  }
}
