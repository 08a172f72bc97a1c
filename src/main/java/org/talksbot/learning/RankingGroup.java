package org.talksbot.learning;

/**
 * Rows of which some are to stand before the others.
 */
public final class RankingGroup {
  private final double[][] rows;
  private final double[] gains;

  /** Refuses groups that nothing can be learned from. */
  public RankingGroup(double[][] rows, double[] gains) {
    double sum = 0;
    for (double gain : gains) {
      sum += gain;
    }
    if (rows.length != gains.length || !(sum > 0)) {
      throw new IllegalArgumentException(rows.length + " rows with gains of " + sum);
    }
    this.rows = rows;
    this.gains = gains;
  }

  /** The gains as a distribution. */
  double[] target() {
    double sum = 0;
    for (double gain : gains) {
      sum += gain;
    }
    double[] target = new double[gains.length];
    for (int i = 0; i < gains.length; i++) {
      target[i] = gains[i] / sum;
    }
    return target;
  }

  /** The distribution that scores stand for. */
  static double[] softmax(double[] scores, int from, int to) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      max = Math.max(max, scores[i]);
    }
    double[] shares = new double[to - from];
    double sum = 0;
    for (int i = from; i < to; i++) {
      shares[i - from] = StrictMath.exp(scores[i] - max);
      sum += shares[i - from];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** The numbers of each row; not to be changed. */
  public double[][] rows() {
    return rows;
  }

  /** How much each row is worth, from 0; not to be changed. */
  public double[] gains() {
    return gains;
  }
}
