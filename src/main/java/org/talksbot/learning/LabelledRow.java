package org.talksbot.learning;

/** A row of numbers and whether what it stands for is so. */
public final class LabelledRow {
  private final double[] numbers;
  private final boolean label;

  /** A row; the array belongs to it from now on. */
  public LabelledRow(double[] numbers, boolean label) {
    this.numbers = numbers;
    this.label = label;
  }

  /** The numbers; not to be changed. */
  public double[] numbers() {
    return numbers;
  }

  /** Whether it is so. */
  public boolean label() {
    return label;
  }
}
