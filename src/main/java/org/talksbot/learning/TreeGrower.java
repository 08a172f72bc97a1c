package org.talksbot.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Grows one tree against gradients, leaf by leaf, always at the leaf whose split gains most, by
 * Newton's step with an L2 penalty (Chen and Guestrin 2016) over histograms (Ke et al. 2017).
 */
final class TreeGrower {
  private final Bins bins;
  private final BoostingSettings settings;
  private final int[] directions;

  /**
   * A grower over rows.
   *
   * @param directions for each feature 1 where a larger value may only raise the score, -1 where it
   *     may only lower it, 0 for either
   */
  TreeGrower(Bins bins, BoostingSettings settings, int[] directions) {
    this.bins = bins;
    this.settings = settings;
    this.directions = directions;
  }

  /** Where a leaf is best parted. */
  private record Split(int feature, int bin, double gain) {}

  /** A leaf that may still be parted: its rows, its bounds, and of which node it is a child. */
  private static final class Leaf {
    private final int[] rows;
    private final Split split;
    private final double low;
    private final double high;
    private final int parent;
    private final boolean isLeft;

    Leaf(int[] rows, Split split, double low, double high, int parent, boolean isLeft) {
      this.rows = rows;
      this.split = split;
      this.low = low;
      this.high = high;
      this.parent = parent;
      this.isLeft = isLeft;
    }
  }

  /** Grows a tree; adds its leaves' values to the scores of the rows that lead to them. */
  RegressionTree grow(double[] gradients, double[] hessians, boolean[] features,
      double[] scores) {
    List<Leaf> leaves = new ArrayList<>();
    int[] all = new int[gradients.length];
    Arrays.setAll(all, i -> i);
    leaves.add(leaf(all, gradients, hessians, features, Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY, -1, true));
    int most = settings.leaves() - 1;
    int[] feature = new int[most];
    double[] threshold = new double[most];
    int[] left = new int[most];
    int[] right = new int[most];
    int inner = 0;
    while (inner < most) {
      int best = 0;
      for (int i = 1; i < leaves.size(); i++) {
        best = leaves.get(i).split.gain > leaves.get(best).split.gain ? i : best;
      }
      Leaf parted = leaves.get(best);
      if (parted.split.gain <= settings.leastGain()) {
        break;
      }
      leaves.remove(best);
      Split split = parted.split;
      feature[inner] = split.feature;
      threshold[inner] = bins.bound(split.feature, split.bin);
      if (parted.parent >= 0) {
        (parted.isLeft ? left : right)[parted.parent] = inner;
      }
      byte[] column = bins.column(split.feature);
      int[] small = Arrays.stream(parted.rows).filter(r -> column[r] <= split.bin).toArray();
      int[] large = Arrays.stream(parted.rows).filter(r -> column[r] > split.bin).toArray();
      double lowSmall = parted.low;
      double highSmall = parted.high;
      double lowLarge = parted.low;
      double highLarge = parted.high;
      if (directions[split.feature] != 0) {
        double middle = (value(small, gradients, hessians, parted.low, parted.high)
            + value(large, gradients, hessians, parted.low, parted.high)) / 2;
        if (directions[split.feature] > 0) {
          highSmall = middle;
          lowLarge = middle;
        } else {
          lowSmall = middle;
          highLarge = middle;
        }
      }
      leaves.add(leaf(small, gradients, hessians, features, lowSmall, highSmall, inner, true));
      leaves.add(leaf(large, gradients, hessians, features, lowLarge, highLarge, inner, false));
      inner++;
    }
    double[] values = new double[leaves.size()];
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      values[i] = (float) (settings.rate()
          * value(leaf.rows, gradients, hessians, leaf.low, leaf.high));
      if (leaf.parent >= 0) {
        (leaf.isLeft ? left : right)[leaf.parent] = ~i;
      }
      for (int row : leaf.rows) {
        scores[row] += values[i];
      }
    }
    return new RegressionTree(Arrays.copyOf(feature, inner), Arrays.copyOf(threshold, inner),
        Arrays.copyOf(left, inner), Arrays.copyOf(right, inner), values);
  }

  private double value(int[] rows, double[] gradients, double[] hessians, double low,
      double high) {
    double gradient = 0;
    double hessian = 0;
    for (int row : rows) {
      gradient += gradients[row];
      hessian += hessians[row];
    }
    return clamp(-gradient / (hessian + settings.penalty()), low, high);
  }

  private static double clamp(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }

  private Leaf leaf(int[] rows, double[] gradients, double[] hessians, boolean[] features,
      double low, double high, int parent, boolean isLeft) {
    Split best = new Split(0, 0, Double.NEGATIVE_INFINITY);
    for (int feature = 0; feature < bins.features(); feature++) {
      if (features[feature] && bins.size(feature) > 1) {
        Split split = split(feature, rows, gradients, hessians);
        best = split.gain > best.gain ? split : best;
      }
    }
    return new Leaf(rows, best, low, high, parent, isLeft);
  }

  private Split split(int feature, int[] rows, double[] gradients, double[] hessians) {
    int size = bins.size(feature);
    double[] gradientSums = new double[size];
    double[] hessianSums = new double[size];
    byte[] column = bins.column(feature);
    double gradient = 0;
    double hessian = 0;
    for (int row : rows) {
      gradientSums[column[row]] += gradients[row];
      hessianSums[column[row]] += hessians[row];
    }
    for (int bin = 0; bin < size; bin++) {
      gradient += gradientSums[bin];
      hessian += hessianSums[bin];
    }
    double before = quality(gradient, hessian);
    double left = 0;
    double leftHessian = 0;
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int bin = 0; bin + 1 < size; bin++) {
      left += gradientSums[bin];
      leftHessian += hessianSums[bin];
      double right = gradient - left;
      double rightHessian = hessian - leftHessian;
      if (leftHessian < settings.leastHessian() || rightHessian < settings.leastHessian()) {
        continue;
      }
      double slope = left / (leftHessian + settings.penalty())
          - right / (rightHessian + settings.penalty());
      if (directions[feature] * slope < 0) {
        continue;
      }
      double gain = quality(left, leftHessian) + quality(right, rightHessian) - before;
      if (gain > most) {
        most = gain;
        best = bin;
      }
    }
    return new Split(feature, best, most);
  }

  private double quality(double gradient, double hessian) {
    return gradient * gradient / (hessian + settings.penalty());
  }
}
