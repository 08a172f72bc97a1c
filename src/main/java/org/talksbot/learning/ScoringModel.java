package org.talksbot.learning;

import java.util.List;

/**
 * A weighted sum of numbers and the values of some trees.
 */
public final class ScoringModel {
  private final double[] weights;
  private final List<RegressionTree> trees;

  /** A model; the arrays belong to it from now on. */
  public ScoringModel(double[] weights, List<RegressionTree> trees) {
    this.weights = weights;
    this.trees = List.copyOf(trees);
  }

  /** The sum for a row of numbers, as many as weights. */
  public double score(double[] numbers) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * numbers[i];
    }
    for (RegressionTree tree : trees) {
      score += tree.value(numbers);
    }
    return score;
  }

  /** One for each number; not to be changed. */
  public double[] weights() {
    return weights;
  }

  /** Small ones, any number. */
  public List<RegressionTree> trees() {
    return trees;
  }
}
