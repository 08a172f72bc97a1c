package org.talksbot.learning;

/**
 * A binary tree over numbers, as arrays: inner nodes first name a feature and the largest value
 * that goes left.
 */
public final class RegressionTree {
  private final int[] features;
  private final double[] thresholds;
  private final int[] left;
  private final int[] right;
  private final double[] leaves;

  /** Refuses arrays that do not belong together, and trees with a circle. */
  public RegressionTree(int[] features, double[] thresholds, int[] left, int[] right,
      double[] leaves) {
    int inner = features.length;
    if (thresholds.length != inner || left.length != inner || right.length != inner
        || leaves.length != inner + 1) {
      throw new IllegalArgumentException("a tree needs one more leaf than inner nodes");
    }
    for (int node = 0; node < inner; node++) {
      check(left[node], node, inner);
      check(right[node], node, inner);
    }
    this.features = features;
    this.thresholds = thresholds;
    this.left = left;
    this.right = right;
    this.leaves = leaves;
  }

  private static void check(int child, int node, int inner) {
    if (child >= 0 ? child <= node || child >= inner : ~child > inner) {
      throw new IllegalArgumentException("no child of node " + node + ": " + child);
    }
  }

  /** The value of the leaf that the numbers lead to. */
  public double value(double[] numbers) {
    if (features.length == 0) {
      return leaves[0];
    }
    int node = 0;
    while (node >= 0) {
      node = numbers[features[node]] <= thresholds[node] ? left[node] : right[node];
    }
    return leaves[~node];
  }

  /** The feature of each inner node; not to be changed. */
  public int[] features() {
    return features;
  }

  /** The largest value that goes left at each inner node; not to be changed. */
  public double[] thresholds() {
    return thresholds;
  }

  /** The child of each inner node for small values: another one, or {@code ~leaf}. */
  public int[] left() {
    return left;
  }

  /** The child of each inner node for larger values; not to be changed. */
  public int[] right() {
    return right;
  }

  /** The value of each leaf, one more than inner nodes; not to be changed. */
  public double[] leaves() {
    return leaves;
  }
}
