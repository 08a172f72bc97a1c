package org.talksbot.search;

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
  /** Copies the list. */
  public PassageHit {
    copies = List.copyOf(copies);
  }

  /** The part of the score that the question's words give. */
  public float wordScore() {
    return score - topic;
  }
}
