package org.talksbot.answer;

/**
 * The passage's score and the coverage of the question, weighted as measured: docs/quality.md. A
 * sentence that lacks what the question asks for (no date for a when) stands back a little.
 */
final class CoverageFormula implements SentenceRanker {
  private static final double PASSAGE = 0.42;
  private static final double COVERAGE = 6.8;
  private static final double EXPECTED_KIND = 0.5;

  @Override
  public double score(SentenceFeatures features) {
    return PASSAGE * features.passageScore() + COVERAGE * features.coverage()
        + (features.expectedKind() ? EXPECTED_KIND : 0);
  }
}
