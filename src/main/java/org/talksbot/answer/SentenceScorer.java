package org.talksbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.talksbot.article.Sentence;
import org.talksbot.question.QuestionKind;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;

/** Scores the sentences of the first passages. */
final class SentenceScorer {
  /** What has no end for so long is no sentence that anybody would quote, in UTF-16 units. */
  private static final int LONGEST = 2000;

  private static final Comparator<ScoredSentence> BEST_FIRST = Comparator
      .comparingDouble(ScoredSentence::score)
      .reversed();

  private final SentenceRanker ranker;
  private final AnswerSpans spans;

  SentenceScorer(SentenceRanker ranker, AnswerSpans spans) {
    this.ranker = ranker;
    this.spans = spans;
  }

  /** The sentences of some passages, best first; equal ones in the order of the passages. */
  List<ScoredSentence> score(QuestionKind kind, QuestionTerms question, List<PassageHit> hits) {
    List<ScoredSentence> scored = new ArrayList<>();
    for (PassageHit hit : hits) {
      Passage passage = hit.passage();
      Coverage coverage = new Coverage(question, passage);
      for (Sentence sentence : passage.sentences()) {
        if (sentence.end() - sentence.start() > LONGEST) {
          continue;
        }
        double share = coverage.of(passage, sentence);
        boolean expected = spans.holds(kind, passage.text(), sentence.start() - passage.start(),
            sentence.end() - passage.start());
        SentenceFeatures features = new SentenceFeatures(hit.score(), share, question.weight(),
            expected);
        scored.add(new ScoredSentence(hit, sentence, features, ranker.score(features)));
      }
    }
    scored.sort(BEST_FIRST);
    return scored;
  }
}
