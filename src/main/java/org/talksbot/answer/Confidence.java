package org.talksbot.answer;

/**
 * The probability that the first quote answers: a logistic function of what the ranker saw.
 * Fitted on the questions of three Arabic question answering sets with and without the passage
 * that answers; figures in docs/quality.md.
 */
final class Confidence {
  private static final double BIAS = -6;
  private static final double COVERAGE = 6;

  private Confidence() {}

  /** Probability, 0 to 1, that {@code best} answers. */
  static double of(ScoredSentence best, QuestionTerms question) {
    double x = BIAS + COVERAGE * best.features().coverage();
    return 1 / (1 + Math.exp(-x));
  }
}
