package org.talksbot.answer;

import java.util.List;
import org.talksbot.learning.ScoringModel;

/**
 * The probability that the first quote answers: a logistic function of {@link Signal}s, learned
 * from questions with, and without, the passage that answers (docs/quality.md).
 */
final class Confidence {
  /** From this share of unknown words on, what is left of a question is another question. */
  private static final double MOSTLY_UNKNOWN = 0.5;

  private final ScoringModel model;

  Confidence(ScoringModel model) {
    this.model = model;
  }

  /**
   * Probability, 0 to 1, that the first sentence answers.
   *
   * @param sentences best first, at least one
   */
  double of(List<ScoredSentence> sentences) {
    double probability = 1 / (1 + StrictMath.exp(-model.score(Signals.of(sentences))));
    double unknown = sentences.getFirst().features().get(Feature.UNKNOWN);
    double known = 1 - unknown;
    return unknown >= MOSTLY_UNKNOWN ? probability * known * known : probability;
  }
}
