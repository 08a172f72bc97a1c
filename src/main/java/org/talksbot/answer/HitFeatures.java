package org.talksbot.answer;

import java.util.List;
import org.talksbot.article.Sentence;
import org.talksbot.search.PassageHit;

/** How the passages of a search stand to each other, and their sentences in their articles. */
final class HitFeatures {
  /** Distances in an article count by the logarithm of so many UTF-16 units. */
  private static final double STEP = 100;

  private final List<PassageHit> hits;
  private final double rarity;
  private final double bestScore;
  private final double bestTopic;

  HitFeatures(QuestionTerms question, List<PassageHit> hits) {
    this.hits = hits;
    this.rarity = question.weight();
    this.bestScore = hits.stream().mapToDouble(PassageHit::wordScore).max().orElse(0);
    this.bestTopic = hits.stream().mapToDouble(PassageHit::topic).max().orElse(0);
  }

  /** Sets what is known of a sentence of the passage of a rank, from 0. */
  void into(SentenceFeatures values, int rank, Sentence sentence) {
    PassageHit hit = hits.get(rank);
    values.set(Feature.PASSAGE_SCORE, hit.wordScore());
    values.set(Feature.PASSAGE_SHARE, hit.wordScore() / rarity);
    values.set(Feature.PASSAGE_GAP, (bestScore - hit.wordScore()) / rarity);
    values.set(Feature.PASSAGE_RANK, 1.0 / (1 + rank));
    values.set(Feature.TOPIC, hit.topic());
    values.set(Feature.TOPIC_GAP, bestTopic - hit.topic());
    values.set(Feature.INTO_ARTICLE, StrictMath.log1p(sentence.start() / STEP));
  }
}
