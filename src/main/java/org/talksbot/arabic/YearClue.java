package org.talksbot.arabic;

/** What words say about the year of a day or month. */
public sealed interface YearClue {
  /** Nothing. */
  YearClue NONE = new Unsaid();

  /**
   * The year itself: 18 February 2025.
   *
   * @param year of the calendar
   */
  record Named(int year) implements YearClue {}

  /** The year by its distance: February of last year. */
  record OfYear(Direction direction) implements YearClue {}

  /** The nearest one on a side: last February, the 18th of the current month. */
  record Nearest(Direction direction) implements YearClue {}

  /** The year that was told before: March of that year. */
  record Told() implements YearClue {}

  /** Nothing is said. */
  record Unsaid() implements YearClue {}
}
