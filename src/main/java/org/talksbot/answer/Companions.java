package org.talksbot.answer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.talksbot.article.Sentence;

/**
 * Sentences that are quoted together with the one beside them, because the ranker finds that one
 * nearly as likely to answer: of two that follow each other in a text, the words of the question
 * often stand in one and the answer in the other (docs/quality.md).
 */
final class Companions {
  /** From this share of a sentence's score on, its neighbour is as likely to answer. */
  private static final double AS_LIKELY = 0.5;

  private final List<ScoredSentence> heads = new ArrayList<>();
  private final IdentityHashMap<ScoredSentence, ScoredSentence> paired = new IdentityHashMap<>();

  /** Pairs sentences, best first; each stands in one pair at most. */
  Companions(List<ScoredSentence> sentences) {
    List<ScoredSentence> left = new ArrayList<>(sentences);
    while (!left.isEmpty()) {
      ScoredSentence head = left.removeFirst();
      heads.add(head);
      of(head, left).ifPresent(companion -> {
        paired.put(head, companion);
        left.removeIf(sentence -> sentence.equals(companion));
      });
    }
  }

  /** The sentences without those that are quoted with a better one. */
  List<ScoredSentence> heads() {
    return List.copyOf(heads);
  }

  /** What is quoted with a sentence. */
  Optional<Sentence> of(ScoredSentence head) {
    return Optional.ofNullable(paired.get(head)).map(ScoredSentence::sentence);
  }

  /** The one of some sentences, best first, that is quoted with a sentence before them. */
  static Optional<ScoredSentence> of(ScoredSentence head, List<ScoredSentence> sentences) {
    return sentences.stream()
        .takeWhile(sentence -> sentence.score() >= AS_LIKELY * head.score())
        .filter(sentence -> sentence.isBeside(head)
            && QuoteExtent.isOne(head.sentence(), sentence.sentence()))
        .findFirst();
  }
}
