package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts a sentence first that has what the ranker does not look at. */
final class BestFirst {
  private BestFirst() {}

  /**
   * The sentences, with the first wanted one in front; unchanged where it is there already.
   *
   * @param sentences best first
   * @param least share of the first one's score that a wanted one must have
   */
  static List<ScoredSentence> of(List<ScoredSentence> sentences, double least,
      Predicate<ScoredSentence> wanted) {
    Optional<ScoredSentence> first = sentences.stream()
        .limit(QuoteCutter.CONSIDERED)
        .takeWhile(sentence -> sentence.score() >= least * sentences.getFirst().score())
        .filter(wanted)
        .findFirst();
    if (first.isEmpty() || first.get().equals(sentences.getFirst())) {
      return sentences;
    }
    List<ScoredSentence> reordered = new ArrayList<>(sentences);
    reordered.remove(first.get());
    reordered.addFirst(first.get());
    return reordered;
  }
}
