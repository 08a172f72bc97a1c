package org.talksbot.learning;

import java.util.List;

/**
 * A weighted sum of numbers and the values of some trees.
 *
 * @param weights one for each number
 * @param trees small ones, any number
 */
public record ScoringModel(double[] weights, List<RegressionTree> trees) {
  /** Copies the list. */
  public ScoringModel {
    trees = List.copyOf(trees);
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
}
