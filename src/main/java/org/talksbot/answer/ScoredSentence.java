package org.talksbot.answer;

import org.talksbot.article.Sentence;
import org.talksbot.search.PassageHit;

/**
 * A sentence that may answer.
 *
 * @param hit the passage it stands in
 * @param sentence where it stands
 * @param features what is known about it
 * @param score what the ranker made of the features
 */
record ScoredSentence(PassageHit hit, Sentence sentence, SentenceFeatures features,
    double score) {
  /** Whether both stand in the same passage. */
  boolean isBeside(ScoredSentence other) {
    return hit.passage().start() == other.hit.passage().start()
        && hit.passage().source().article().equals(other.hit.passage().source().article());
  }

  /** The same with a score. */
  ScoredSentence scored(double score) {
    return new ScoredSentence(hit, sentence, features, score);
  }

  /** Its untouched text. */
  String text() {
    return hit.passage().text(sentence);
  }
}
