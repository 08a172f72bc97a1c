package org.talksbot.arabic;

/** The part of a month or year that is meant. */
public enum PartOfTime {
  /** All of it. */
  WHOLE,
  /** Its first third. */
  BEGINNING,
  /** Its second third. */
  MIDDLE,
  /** Its last third. */
  END,
  /** March to May. */
  SPRING,
  /** June to August. */
  SUMMER,
  /** September to November. */
  AUTUMN
}
