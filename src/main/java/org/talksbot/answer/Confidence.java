package org.talksbot.answer;

import java.util.List;
import org.talksbot.question.QuestionKind;

/**
 * The probability that the first quote answers: a logistic function of what the ranker saw, fitted
 * on three Arabic question answering sets with, and without, the passage that answers. Figures and
 * their reproduction: docs/quality.md.
 */
final class Confidence {
  private static final double BIAS = -3.70;
  private static final double COVERAGE = 2.81;
  private static final double PASSAGE = 0.24;
  private static final double UNKNOWN = 1.86;
  private static final double LACKS_KIND = -0.60;
  private static final double MARGIN = 2.57;
  /** From this share of unknown words on, what is left of a question is another question. */
  private static final double MOSTLY_UNKNOWN = 0.5;

  private Confidence() {}

  /**
   * Probability, 0 to 1, that the first sentence answers.
   *
   * @param sentences best first, at least one
   */
  static double of(QuestionKind kind, QuestionTerms question, List<ScoredSentence> sentences) {
    SentenceFeatures best = sentences.getFirst().features();
    double rarity = question.weight();
    double unknown = question.unknownShare();
    boolean lacksKind = (kind == QuestionKind.WHEN || kind == QuestionKind.HOW_MANY)
        && !best.expectedKind();
    double x = BIAS + COVERAGE * best.coverage()
        + PASSAGE * best.passageScore() / rarity + UNKNOWN * unknown
        + (lacksKind ? LACKS_KIND : 0)
        + MARGIN * margin(sentences) / rarity;
    double probability = 1 / (1 + Math.exp(-x));
    return unknown >= MOSTLY_UNKNOWN ? probability * (1 - unknown) : probability;
  }

  /** How far the first sentence stands before the first of another passage. */
  private static double margin(List<ScoredSentence> sentences) {
    ScoredSentence best = sentences.getFirst();
    return best.score() - sentences.stream()
        .filter(sentence -> !sentence.isBeside(best))
        .mapToDouble(ScoredSentence::score)
        .findFirst()
        .orElse(0);
  }
}
