package org.talksbot.answer;

import java.util.Comparator;
import java.util.List;
import org.talksbot.question.QuestionKind;
import org.talksbot.search.PassageHit;

/** Scores the sentences of the first passages. */
final class SentenceScorer {
  private static final Comparator<ScoredSentence> BEST_FIRST = Comparator
      .comparingDouble(ScoredSentence::score)
      .reversed();

  private final SentenceRanker ranker;
  private final FeatureReader features;

  SentenceScorer(SentenceRanker ranker, AnswerSpans spans) {
    this.ranker = ranker;
    this.features = new FeatureReader(spans);
  }

  /** The sentences of some passages, best first; equal ones in the order of the passages. */
  List<ScoredSentence> score(QuestionKind kind, QuestionTerms question, List<PassageHit> hits) {
    return features.read(kind, question, hits)
        .stream()
        .map(sentence -> sentence.scored(ranker.score(sentence.features())))
        .sorted(BEST_FIRST)
        .toList();
  }
}
