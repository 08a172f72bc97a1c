package org.talksbot.learning;

/**
 * A binary tree over numbers, as arrays: inner nodes first name a feature and the largest value
 * that goes left.
 *
 * @param features of each inner node
 * @param thresholds of each inner node
 * @param left the child of each inner node for small values: another inner node, or {@code ~leaf}
 * @param right the child for larger values
 * @param leaves the value of each leaf; one more than inner nodes
 */
public record RegressionTree(int[] features, double[] thresholds, int[] left, int[] right,
    double[] leaves) {
  /** Refuses arrays that do not belong together, and trees with a circle. */
  public RegressionTree {
    int inner = features.length;
    if (thresholds.length != inner || left.length != inner || right.length != inner
        || leaves.length != inner + 1) {
      throw new IllegalArgumentException("a tree needs one more leaf than inner nodes");
    }
    for (int node = 0; node < inner; node++) {
      check(left[node], node, inner);
      check(right[node], node, inner);
    }
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
}
