package org.talksbot.answer;

import java.util.List;

/** Reads the {@link Signal}s of an answer. */
final class Signals {
  private static final double LEAST = 1e-3;

  private Signals() {}

  /** The signals of the first of some sentences, best first, at least one. */
  static double[] of(List<ScoredSentence> sentences) {
    ScoredSentence first = sentences.getFirst();
    double[] signals = new double[Signal.values().length];
    for (Signal signal : Signal.values()) {
      signals[signal.index()] = switch (signal) {
        case CONSTANT -> 1;
        case FIRST_SHARE -> share(sentences);
        case ARTICLE_ODDS -> articleOdds(sentences);
        case TERMS -> StrictMath.log1p(first.features().get(Feature.TERMS));
        case COVERAGE, OWN_COVERAGE, SAME_ROOT, SAME_STEM, BEYOND_TITLE, RARE_COVERAGE, MISSING,
            PAIRS, CLAUSE, LEAD, PASSAGE_SHARE, PASSAGE_GAP, PASSAGE_COVERAGE, PASSAGE_FREQUENCY,
            PASSAGE_MISSING, PASSAGE_PAIRS, UNKNOWN, TOPIC_GAP, LACKING, EXPECTED, EXPECTED_NEAR ->
          first.features().get(Feature.valueOf(signal.name()));
      };
    }
    return signals;
  }

  private static double share(List<ScoredSentence> sentences) {
    String text = sentences.getFirst().text();
    double share = Companions.of(sentences.getFirst(), sentences.subList(1, sentences.size()))
        .map(ScoredSentence::score)
        .orElse(0.0);
    for (ScoredSentence sentence : sentences) {
      share += sentence.sentence().end() - sentence.sentence().start() == text.length()
          && sentence.text().equals(text) ? sentence.score() : 0;
    }
    return share;
  }

  private static double articleOdds(List<ScoredSentence> sentences) {
    String article = sentences.getFirst().hit().passage().source().article();
    double own = 0;
    double others = 0;
    for (ScoredSentence sentence : sentences) {
      boolean same = sentence.hit().passage().source().article().equals(article);
      own += same ? sentence.score() : 0;
      others += same ? 0 : sentence.score();
    }
    return StrictMath.log(Math.max(own, LEAST) / Math.max(others, LEAST));
  }
}
