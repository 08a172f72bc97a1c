package org.talksbot.answer;

/** What is known about a sentence as an answer to a question: a value for each {@link Feature}. */
final class SentenceFeatures {
  private static final int COUNT = Feature.values().length;

  private final double[] values = new double[COUNT];

  double get(Feature feature) {
    return values[feature.index()];
  }

  /** Whether a feature that is so or not is so. */
  boolean holds(Feature feature) {
    return values[feature.index()] > 0;
  }

  void set(Feature feature, double value) {
    values[feature.index()] = value;
  }

  void set(Feature feature, boolean value) {
    values[feature.index()] = value ? 1 : 0;
  }

  /** The values in the order of the features; not to be changed. */
  double[] values() {
    return values;
  }
}
