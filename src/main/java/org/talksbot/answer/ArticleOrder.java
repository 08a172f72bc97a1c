package org.talksbot.answer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talksbot.search.PassageHit;

/** The order of articles by how likely they answer. */
final class ArticleOrder {
  private ArticleOrder() {}

  /**
   * The articles' ids: by the probability that one of their sentences answers, then the other
   * passages'.
   */
  static List<String> of(List<ScoredSentence> sentences, List<PassageHit> hits) {
    Map<String, Double> shares = new LinkedHashMap<>();
    sentences.forEach(sentence -> shares.merge(sentence.hit().passage().source().article(),
        sentence.score(), Double::sum));
    Set<String> ids = new LinkedHashSet<>();
    shares.entrySet()
        .stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(article -> ids.add(article.getKey()));
    hits.forEach(hit -> ids.add(hit.passage().source().article()));
    return List.copyOf(ids);
  }
}
