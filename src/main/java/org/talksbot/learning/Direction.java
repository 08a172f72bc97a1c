package org.talksbot.learning;

/** What more of a number may do to what is learned. */
public enum Direction {
  /** Only raise it. */
  RAISES,
  /** Only lower it. */
  LOWERS,
  /** Either. */
  EITHER;

  /** Whether a weight goes this way. */
  boolean allows(double weight) {
    return switch (this) {
      case RAISES -> weight >= 0;
      case LOWERS -> weight <= 0;
      case EITHER -> true;
    };
  }
}
