package org.talksbot.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Boosts regression trees on top of a linear score so that rankings fit better: gradient boosting
 * of the listwise cross entropy (XE-NDCG's loss without its noise, Bruch 2021). Seeded, one thread.
 */
public final class BoostedRanking {
  private final BoostingSettings settings;
  private final int[] directions;

  /** Settings, and the direction of each feature as {@link TreeGrower} takes it. */
  public BoostedRanking(BoostingSettings settings, int[] directions) {
    this.settings = settings;
    this.directions = directions.clone();
  }

  /** The trees that are to be added to a weighted sum. */
  public List<RegressionTree> fit(List<RankingGroup> groups, double[] weights) {
    List<double[]> rows = new ArrayList<>();
    groups.forEach(group -> rows.addAll(List.of(group.rows())));
    double[] scores = new double[rows.size()];
    ScoringModel base = new ScoringModel(weights, List.of());
    for (int row = 0; row < scores.length; row++) {
      scores[row] = base.score(rows.get(row));
    }
    TreeGrower grower = new TreeGrower(new Bins(rows.toArray(double[][]::new)), settings,
        directions);
    Random random = new Random(settings.seed());
    List<RegressionTree> trees = new ArrayList<>();
    double[] gradients = new double[scores.length];
    double[] hessians = new double[scores.length];
    for (int tree = 0; tree < settings.trees(); tree++) {
      int from = 0;
      for (RankingGroup group : groups) {
        int to = from + group.rows().length;
        double[] shares = RankingGroup.softmax(scores, from, to);
        double[] target = group.target();
        for (int row = from; row < to; row++) {
          double share = shares[row - from];
          gradients[row] = share - target[row - from];
          hessians[row] = share * (1 - share);
        }
        from = to;
      }
      boolean[] features = new boolean[directions.length];
      for (int i = 0; i < features.length; i++) {
        features[i] = random.nextDouble() < settings.featureShare();
      }
      trees.add(grower.grow(gradients, hessians, features, scores));
    }
    return trees;
  }
}
