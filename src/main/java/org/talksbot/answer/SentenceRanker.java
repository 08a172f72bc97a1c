package org.talksbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.talksbot.learning.ScoringModel;

/** Orders the sentences that were weighed for a question by a learned model. */
final class SentenceRanker {
  private static final Comparator<ScoredSentence> BEST_FIRST = Comparator
      .comparingDouble(ScoredSentence::score)
      .reversed();

  private final ScoringModel model;

  SentenceRanker(ScoringModel model) {
    this.model = model;
  }

  /**
   * The sentences with their scores, best first; equal ones in the order given. A score is the
   * sentence's share of the probability that the model gives to all of them together.
   */
  List<ScoredSentence> rank(List<ScoredSentence> sentences) {
    double[] scores = new double[sentences.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.score(sentences.get(i).features().values());
      most = Math.max(most, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - most);
      sum += scores[i];
    }
    List<ScoredSentence> ranked = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      ranked.add(sentences.get(i).scored(scores[i] / sum));
    }
    ranked.sort(BEST_FIRST);
    return ranked;
  }
}
