package org.talksbot.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LearningTest {
  private static final BoostingSettings TREES = new BoostingSettings(30, 4, 0.3, 1, 0.5, 0, 1, 7);

  @Test
  void treeGoesLeftForSmallValues() {
    RegressionTree tree = new RegressionTree(new int[]{1}, new double[]{0.5}, new int[]{~0},
        new int[]{~1}, new double[]{-1, 2});

    assertThat(tree.value(new double[]{9, 0.5})).isEqualTo(-1);
    assertThat(tree.value(new double[]{9, 0.6})).isEqualTo(2);
  }

  @Test
  void treeWithACircleIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RegressionTree(new int[]{0},
        new double[]{0}, new int[]{0}, new int[]{~0}, new double[]{1, 2}));
  }

  @Test
  void linearRankingFindsTheTellingNumber() {
    double[] weights = new LinearRanking(0.001, 100).fit(groups(row -> row[1]));

    assertThat(weights[1]).isGreaterThan(5 * Math.abs(weights[0]));
  }

  @Test
  void treesLearnWhatNoSumCanSay() {
    List<RankingGroup> groups = groups(row -> -Math.abs(row[0] - 0.5));
    double[] none = new double[2];
    ScoringModel model = new ScoringModel(none,
        new BoostedRanking(TREES, new int[2]).fit(groups, none));

    assertThat(firsts(groups, model)).isGreaterThan(0.7);
    assertThat(firsts(groups, new ScoringModel(new LinearRanking(0.001, 50).fit(groups),
        List.of()))).isLessThan(0.5);
  }

  @Test
  void sameSeedGrowsTheSameTrees() {
    List<RankingGroup> groups = groups(row -> row[0] * row[1]);
    ScoringModel one = new ScoringModel(new double[2],
        new BoostedRanking(TREES, new int[2]).fit(groups, new double[2]));
    ScoringModel other = new ScoringModel(new double[2],
        new BoostedRanking(TREES, new int[2]).fit(groups, new double[2]));

    for (RankingGroup group : groups) {
      assertThat(one.score(group.rows()[0])).isEqualTo(other.score(group.rows()[0]));
    }
  }

  @Test
  void logisticRegressionIsCalibrated() {
    Random random = new Random(3);
    List<LabelledRow> rows = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      double x = random.nextDouble() * 4 - 2;
      boolean label = random.nextDouble() < 1 / (1 + Math.exp(-(1.5 * x - 0.5)));
      rows.add(new LabelledRow(new double[]{1, x}, label));
    }
    double[] weights = new LogisticRegression(1,
        List.of(Direction.EITHER, Direction.RAISES)).fit(rows);

    assertThat(weights[0]).isCloseTo(-0.5, within(0.15));
    assertThat(weights[1]).isCloseTo(1.5, within(0.15));
  }

  @Test
  void weightThatGoesTheWrongWayIsLeftOut() {
    List<LabelledRow> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add(new LabelledRow(new double[]{1, i}, i < 40 || i > 90));
    }

    assertThat(new LogisticRegression(1, List.of(Direction.EITHER, Direction.RAISES))
        .fit(rows)[1]).isZero();
  }

  private interface Worth {
    double of(double[] row);
  }

  /** Groups of six random rows, of which the one that is worth most is right. */
  private static List<RankingGroup> groups(Worth worth) {
    Random random = new Random(11);
    List<RankingGroup> groups = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      double[][] rows = new double[6][];
      int best = 0;
      for (int row = 0; row < rows.length; row++) {
        rows[row] = new double[]{random.nextDouble(), random.nextDouble()};
        best = worth.of(rows[row]) > worth.of(rows[best]) ? row : best;
      }
      double[] gains = new double[rows.length];
      gains[best] = 1;
      groups.add(new RankingGroup(rows, gains));
    }
    return groups;
  }

  private static double firsts(List<RankingGroup> groups, ScoringModel model) {
    int right = 0;
    for (RankingGroup group : groups) {
      int best = 0;
      for (int row = 1; row < group.gains().length; row++) {
        best = model.score(group.rows()[row]) > model.score(group.rows()[best]) ? row : best;
      }
      right += group.gains()[best] > 0 ? 1 : 0;
    }
    return right / (double) groups.size();
  }
}
