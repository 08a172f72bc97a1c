package org.talksbot.search;

import java.util.Comparator;
import java.util.List;

/**
 * A passage that was found.
 *
 * @param passage the passage
 * @param score its weighted BM25 score and what its topic adds; comparable inside one result only
 * @param topic the part of the score that its topic adds, from 0; see {@link Topic}
 * @param copies the other articles with the same text
 */
public record PassageHit(Passage passage, float score, float topic, List<Source> copies) {
  /** The best first; equal ones in the order of article id and place. */
  public static final Comparator<PassageHit> BEST_FIRST = Comparator
      .comparingDouble(PassageHit::score)
      .reversed()
      .thenComparing(hit -> hit.passage().source().article())
      .thenComparingInt(hit -> hit.passage().start());

  /** Copies the list. */
  public PassageHit {
    copies = List.copyOf(copies);
  }

  /** The part of the score that the question's words give. */
  public float wordScore() {
    return score - topic;
  }
}
