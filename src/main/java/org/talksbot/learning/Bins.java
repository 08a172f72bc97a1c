package org.talksbot.learning;

import java.util.Arrays;

/** Rows of numbers with each number replaced by its place among at most 64 quantiles. */
final class Bins {
  static final int MOST = 64;

  private final byte[][] columns;
  private final double[][] bounds;

  /** Sorts numbers into quantiles; equal ones into the same. */
  Bins(double[][] rows) {
    int count = rows[0].length;
    columns = new byte[count][rows.length];
    bounds = new double[count][];
    for (int feature = 0; feature < count; feature++) {
      double[] values = new double[rows.length];
      for (int row = 0; row < rows.length; row++) {
        values[row] = rows[row][feature];
      }
      bounds[feature] = bounds(values);
      for (int row = 0; row < rows.length; row++) {
        int at = Arrays.binarySearch(bounds[feature], rows[row][feature]);
        columns[feature][row] = (byte) (at >= 0 ? at : -at - 1);
      }
    }
  }

  /** The largest values of all bins but the last, which has no bound. */
  private static double[] bounds(double[] values) {
    Arrays.sort(values);
    double[] found = new double[MOST - 1];
    int size = 0;
    for (int i = 1; i < MOST; i++) {
      int at = (int) ((long) i * values.length / MOST);
      double low = values[at];
      if (low < values[values.length - 1] && (size == 0 || low > found[size - 1])) {
        int next = at;
        while (values[next] == low) {
          next++;
        }
        found[size++] = between(low, values[next]);
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** A short number between two, so that a model file has no long ones. */
  private static double between(double low, double high) {
    double middle = low + (high - low) / 2;
    double rounded = (float) middle;
    return rounded >= low && rounded < high ? rounded : low;
  }

  int features() {
    return columns.length;
  }

  /** The bins of all rows for one feature. */
  byte[] column(int feature) {
    return columns[feature];
  }

  /** The largest value that goes into a bin; not for the last bin. */
  double bound(int feature, int bin) {
    return bounds[feature][bin];
  }

  /** How many bins a feature has. */
  int size(int feature) {
    return bounds[feature].length + 1;
  }
}
