package org.talksbot.learning;

import java.util.List;

/**
 * Fits a weighted sum to rankings by listwise softmax regression (ListNet's top-one loss, Cao et
 * al. 2007), on standardised numbers with an L2 penalty, by accelerated gradient descent. No
 * chance, one thread.
 */
public final class LinearRanking {
  private final double penalty;
  private final int rounds;

  /**
   * Settings.
   *
   * @param penalty of squared standardised weights, for the mean loss of a group
   * @param rounds of descent
   */
  public LinearRanking(double penalty, int rounds) {
    this.penalty = penalty;
    this.rounds = rounds;
  }

  /** The weights, one for each number of a row. */
  public double[] fit(List<RankingGroup> groups) {
    int count = groups.getFirst().rows()[0].length;
    double[] scale = scale(groups, count);
    double[] weights = new double[count];
    double[] ahead = new double[count];
    double step = 1.0;
    double momentum = 1;
    double loss = Double.POSITIVE_INFINITY;
    for (int round = 0; round < rounds; round++) {
      double[] gradient = new double[count];
      double now = gradient(groups, scale, ahead, gradient);
      if (now > loss) {
        step *= 0.7;
        momentum = 1;
      }
      loss = now;
      double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      for (int i = 0; i < count; i++) {
        double moved = ahead[i] - step * gradient[i];
        ahead[i] = moved + (momentum - 1) / next * (moved - weights[i]);
        weights[i] = moved;
      }
      momentum = next;
    }
    for (int i = 0; i < count; i++) {
      weights[i] *= scale[i];
    }
    return weights;
  }

  /** Mean loss at some weights; adds up its gradient. */
  private double gradient(List<RankingGroup> groups, double[] scale, double[] weights,
      double[] gradient) {
    double loss = 0;
    for (RankingGroup group : groups) {
      double[][] rows = group.rows();
      double[] scores = new double[rows.length];
      for (int row = 0; row < rows.length; row++) {
        for (int i = 0; i < weights.length; i++) {
          scores[row] += weights[i] * scale[i] * rows[row][i];
        }
      }
      double[] shares = RankingGroup.softmax(scores, 0, scores.length);
      double[] target = group.target();
      for (int row = 0; row < rows.length; row++) {
        double error = (shares[row] - target[row]) / groups.size();
        loss -= target[row] > 0
            ? target[row] * StrictMath.log(Math.max(shares[row], 1e-300)) / groups.size()
            : 0;
        for (int i = 0; i < weights.length; i++) {
          gradient[i] += error * scale[i] * rows[row][i];
        }
      }
    }
    for (int i = 0; i < weights.length; i++) {
      loss += penalty * weights[i] * weights[i] / 2;
      gradient[i] += penalty * weights[i];
    }
    return loss;
  }

  /** The inverse of each number's standard deviation inside groups; 0 where it never differs. */
  private static double[] scale(List<RankingGroup> groups, int count) {
    double[] squares = new double[count];
    long rows = 0;
    for (RankingGroup group : groups) {
      double[] mean = new double[count];
      for (double[] row : group.rows()) {
        for (int i = 0; i < count; i++) {
          mean[i] += row[i] / group.rows().length;
        }
      }
      for (double[] row : group.rows()) {
        for (int i = 0; i < count; i++) {
          squares[i] += (row[i] - mean[i]) * (row[i] - mean[i]);
        }
      }
      rows += group.rows().length;
    }
    for (int i = 0; i < count; i++) {
      double deviation = Math.sqrt(squares[i] / rows);
      squares[i] = deviation > 1e-9 ? 1 / deviation : 0;
    }
    return squares;
  }
}
