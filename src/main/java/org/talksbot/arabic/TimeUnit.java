package org.talksbot.arabic;

/** A span of the calendar by which times are counted. */
public enum TimeUnit {
  /** Of 24 hours. */
  DAY,
  /** Of seven days. */
  WEEK,
  /** Of the calendar. */
  MONTH,
  /** Of the calendar. */
  YEAR
}
