package org.talksbot.answer;

import java.util.List;
import org.talksbot.question.QuestionKind;

/**
 * The probability that the first quote answers: a logistic function of what the ranker saw, fitted
 * on three Arabic question answering sets with, and without, the passage that answers. The test
 * source {@code ConfidenceFit} repeats the fit; figures in docs/quality.md.
 */
final class Confidence {
  /** One weight for each of the {@link #signals}. */
  private static final double[] WEIGHTS = {-3.63, 2.74, 0.23, 2.46, -0.61, 2.58};
  /** From this share of unknown words on, what is left of a question is another question. */
  private static final double MOSTLY_UNKNOWN = 0.5;

  private Confidence() {}

  /**
   * Probability, 0 to 1, that the first sentence answers.
   *
   * @param sentences best first, at least one
   */
  static double of(QuestionKind kind, QuestionTerms question, List<ScoredSentence> sentences) {
    double[] signals = signals(kind, question, sentences);
    double x = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      x += WEIGHTS[i] * signals[i];
    }
    double probability = 1 / (1 + Math.exp(-x));
    double unknown = question.unknownShare();
    double known = 1 - unknown;
    return unknown >= MOSTLY_UNKNOWN ? probability * known * known : probability;
  }

  /**
   * What the confidence is made of: 1, the coverage by the first sentence, its passage's score
   * relative to the question's rarity, the share of unknown words, 1 where the sentence lacks the
   * date or number asked for, and how far it stands before the first sentence of another passage,
   * relative to the question's rarity.
   */
  static double[] signals(QuestionKind kind, QuestionTerms question,
      List<ScoredSentence> sentences) {
    SentenceFeatures best = sentences.getFirst().features();
    double rarity = question.weight();
    boolean lacksKind = (kind == QuestionKind.WHEN || kind == QuestionKind.HOW_MANY)
        && best.get(Feature.EXPECTED) == 0;
    return new double[]{1, best.get(Feature.COVERAGE), best.get(Feature.PASSAGE_SCORE) / rarity,
        question.unknownShare(), lacksKind ? 1 : 0, margin(sentences) / rarity};
  }

  private static double margin(List<ScoredSentence> sentences) {
    ScoredSentence best = sentences.getFirst();
    return best.score() - sentences.stream()
        .filter(sentence -> !sentence.isBeside(best))
        .mapToDouble(ScoredSentence::score)
        .findFirst()
        .orElse(0);
  }
}
