package org.talksbot.arabic;

/** On which side of the day of speaking a named time lies. */
public enum Direction {
  /** The last one before it. */
  LAST(-1),
  /** The one it lies in. */
  THIS(0),
  /** The first one after it. */
  NEXT(1);

  private final int steps;

  Direction(int steps) {
    this.steps = steps;
  }

  /** How many units forward: -1, 0 or 1. */
  public int steps() {
    return steps;
  }
}
