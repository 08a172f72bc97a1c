package org.talksbot.answer;

import java.time.LocalDate;
import org.talksbot.article.DateSpan;

/**
 * The days that a phrase of time means.
 *
 * @param days the days
 * @param certainty how sure it is
 */
record DateMeaning(DateSpan days, Certainty certainty) {
  static DateMeaning certain(LocalDate from, LocalDate to) {
    return new DateMeaning(new DateSpan(from, to), Certainty.CERTAIN);
  }

  static DateMeaning likely(LocalDate from, LocalDate to) {
    return new DateMeaning(new DateSpan(from, to), Certainty.LIKELY);
  }

  /** The same, at most likely. */
  DateMeaning hedged() {
    return new DateMeaning(days, Certainty.LIKELY);
  }
}
