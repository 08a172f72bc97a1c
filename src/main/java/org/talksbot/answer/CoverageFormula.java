package org.talksbot.answer;

/**
 * The passage's score plus the covered rarity of the question. Both are sums over the question's
 * words that grow with a word's rarity, so that their balance holds for short and long questions
 * and for small and large indexes. A sentence with what the question asks for (a date for a when)
 * stands a little before one without.
 *
 * <p>Source: measured, docs/quality.md.
 */
final class CoverageFormula implements SentenceRanker {
  private static final double COVERED = 0.55;
  private static final double EXPECTED_KIND = 0.8;

  @Override
  public double score(SentenceFeatures features) {
    return features.get(Feature.PASSAGE_SCORE) + COVERED * features.get(Feature.COVERED)
        + EXPECTED_KIND * features.get(Feature.EXPECTED);
  }
}
