package org.talksbot.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.talksbot.answer.AnswerModel;
import org.talksbot.answer.Feature;
import org.talksbot.answer.Signal;
import org.talksbot.learning.BoostedRanking;
import org.talksbot.learning.BoostingSettings;
import org.talksbot.learning.Direction;
import org.talksbot.learning.LabelledRow;
import org.talksbot.learning.LinearRanking;
import org.talksbot.learning.LogisticRegression;
import org.talksbot.learning.RankingGroup;
import org.talksbot.learning.ScoringModel;

/**
 * Fits models to examples. The ranker is a linear one with small trees on top. The confidence is
 * fitted to what rankers make of questions that they were not fitted to, or it would trust them too
 * much (stacking, Wolpert 1992).
 */
final class ModelTrainer {
  static final long SEED = 17;
  private static final double LINEAR_PENALTY = 0.003;
  private static final int LINEAR_ROUNDS = 120;
  private static final BoostingSettings TREES = new BoostingSettings(40, 8, 0.07, 5, 5, 0, 0.5,
      SEED);
  private static final double CONFIDENCE_PENALTY = 3;
  private static final int NO_FOLD = -1;

  private final List<TrainingExample> examples;
  private final List<ScoringModel> rankings = new ArrayList<>();

  /** Fits a ranker without each of the folds. */
  ModelTrainer(List<TrainingExample> examples) {
    this.examples = List.copyOf(examples);
    for (int fold = 0; fold < ArticleFolds.COUNT; fold++) {
      rankings.add(ranking(fold));
    }
  }

  /** The model that has not seen the questions of a fold. */
  AnswerModel without(int fold) {
    return new AnswerModel(rankings.get(fold), confidence(fold));
  }

  /** The model of all questions. */
  AnswerModel all() {
    return new AnswerModel(ranking(NO_FOLD), confidence(NO_FOLD));
  }

  private ScoringModel ranking(int without) {
    List<RankingGroup> groups = examples.stream()
        .filter(example -> example.fold() != without)
        .map(TrainingExample::group)
        .flatMap(Optional::stream)
        .toList();
    double[] weights = new LinearRanking(LINEAR_PENALTY, LINEAR_ROUNDS).fit(groups);
    int[] anyDirection = new int[Feature.values().length];
    return new ScoringModel(weights, new BoostedRanking(TREES, anyDirection).fit(groups, weights));
  }

  private ScoringModel confidence(int without) {
    List<LabelledRow> rows = new ArrayList<>();
    for (TrainingExample example : examples) {
      if (example.fold() != without) {
        ScoringModel ranking = rankings.get(example.fold());
        example.first(ranking).ifPresent(rows::add);
        example.firstWithheld(ranking).ifPresent(rows::add);
      }
    }
    List<Direction> directions = Arrays.stream(Signal.values()).map(Signal::direction).toList();
    return new ScoringModel(new LogisticRegression(CONFIDENCE_PENALTY, directions).fit(rows),
        List.of());
  }
}
