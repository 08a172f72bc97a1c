package org.talksbot.meeting;

import java.time.LocalDate;
import org.talksbot.article.DateSpan;

/**
 * A date as far as a text gives it; 0 for a part that it leaves out.
 *
 * @param year 1900 to 2099
 * @param month 1 to 12
 * @param day 1 to 31, only with a month
 */
record PartialDate(int year, int month, int day) {
  /** Whether a day between the first and the last, both included, has these parts. */
  boolean fits(DateSpan days) {
    for (LocalDate at = days.from(); !at.isAfter(days.to()); at = at.plusDays(1)) {
      if ((year == 0 || year == at.getYear()) && (month == 0 || month == at.getMonthValue())
          && (day == 0 || day == at.getDayOfMonth())) {
        return true;
      }
    }
    return false;
  }

  boolean hasDay() {
    return day > 0;
  }

  /** Whether it may lie so many days before or after a meeting; without a year always. */
  boolean isNear(DateSpan days, int before, int after) {
    if (year == 0) {
      return month == 0 || fits(new DateSpan(days.from().minusDays(before),
          days.to().plusDays(after)));
    }
    return fits(new DateSpan(days.from().minusDays(before), days.to().plusDays(after)));
  }

}
