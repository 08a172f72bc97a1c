package org.talksbot.learning;

import java.util.List;

/**
 * Fits the probability of a label by Newton's method (iteratively reweighted least squares) with an
 * L2 penalty on standardised numbers; a number that never differs is the constant and goes free. No
 * chance, one thread.
 */
public final class LogisticRegression {
  private static final int ROUNDS = 25;
  private static final double SAME = 1e-9;

  private final double penalty;
  private final List<Direction> directions;

  /**
   * Settings.
   *
   * @param penalty of squared standardised weights, for the sum of losses
   * @param directions which way the weight of each number may go
   */
  public LogisticRegression(double penalty, List<Direction> directions) {
    this.penalty = penalty;
    this.directions = List.copyOf(directions);
  }

  /**
   * One weight for each number of a row. Of the weights that go the wrong way the one that matters
   * most is taken out, and the others are fitted anew, until none is left.
   */
  public double[] fit(List<LabelledRow> rows) {
    double[] deviations = deviations(rows, directions.size());
    boolean[] out = new boolean[directions.size()];
    while (true) {
      double[] weights = fit(rows, deviations, out);
      int wrong = -1;
      for (int i = 0; i < weights.length; i++) {
        boolean worse = wrong < 0
            || Math.abs(weights[i] * deviations[i]) > Math.abs(weights[wrong] * deviations[wrong]);
        wrong = !directions.get(i).allows(weights[i]) && worse ? i : wrong;
      }
      if (wrong < 0) {
        return weights;
      }
      out[wrong] = true;
    }
  }

  private double[] fit(List<LabelledRow> rows, double[] deviations, boolean[] out) {
    int count = deviations.length;
    double[] weights = new double[count];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] curvature = new double[count][count];
      double[] slope = new double[count];
      for (LabelledRow row : rows) {
        double[] x = row.numbers();
        double p = probability(weights, x);
        double error = (row.label() ? 1 : 0) - p;
        double spread = p * (1 - p);
        for (int i = 0; i < count; i++) {
          slope[i] += error * x[i];
          for (int j = 0; j <= i; j++) {
            curvature[i][j] += spread * x[i] * x[j];
          }
        }
      }
      for (int i = 0; i < count; i++) {
        double cost = deviations[i] < SAME ? SAME : penalty * deviations[i] * deviations[i];
        slope[i] -= cost * weights[i];
        curvature[i][i] += cost;
      }
      leaveOut(out, curvature, slope);
      double[] step = solve(curvature, slope);
      for (int i = 0; i < count; i++) {
        weights[i] += step[i];
      }
    }
    return weights;
  }

  /** Makes the step of some weights 0, whatever the others do. */
  private static void leaveOut(boolean[] out, double[][] curvature, double[] slope) {
    for (int i = 0; i < out.length; i++) {
      for (int j = 0; j <= i; j++) {
        curvature[i][j] = out[i] || out[j] ? (i == j ? 1 : 0) : curvature[i][j];
      }
      slope[i] = out[i] ? 0 : slope[i];
    }
  }

  /** The probability that a weighted sum stands for. */
  public static double probability(double[] weights, double[] numbers) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * numbers[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private static double[] deviations(List<LabelledRow> rows, int count) {
    double[] deviations = new double[count];
    for (int i = 0; i < count; i++) {
      double sum = 0;
      double squares = 0;
      for (LabelledRow row : rows) {
        sum += row.numbers()[i];
        squares += row.numbers()[i] * row.numbers()[i];
      }
      double mean = sum / rows.size();
      deviations[i] = Math.sqrt(Math.max(0, squares / rows.size() - mean * mean));
    }
    return deviations;
  }

  /** Solves {@code matrix * x = right} for a symmetric positive matrix by Cholesky's method. */
  private static double[] solve(double[][] matrix, double[] right) {
    int count = right.length;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j][j];
      }
    }
    double[] x = right.clone();
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= matrix[i][k] * x[k];
      }
      x[i] /= matrix[i][i];
    }
    for (int i = count - 1; i >= 0; i--) {
      for (int k = i + 1; k < count; k++) {
        x[i] -= matrix[k][i] * x[k];
      }
      x[i] /= matrix[i][i];
    }
    return x;
  }
}
