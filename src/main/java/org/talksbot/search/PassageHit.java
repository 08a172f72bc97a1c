package org.talksbot.search;

import java.util.List;

/**
 * A passage that was found.
 *
 * @param passage the passage
 * @param score its weighted BM25 score; comparable inside one result only
 * @param copies the other articles with the same text
 */
public record PassageHit(Passage passage, float score, List<Source> copies) {
  /** Copies the list. */
  public PassageHit {
    copies = List.copyOf(copies);
  }
}
