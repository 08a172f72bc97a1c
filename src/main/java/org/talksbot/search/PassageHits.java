package org.talksbot.search;

import java.util.List;

/**
 * What one search yields, all from one state of the index.
 *
 * @param hits best first; equal scores in the order of article id and place
 * @param frequencies for each query word, in the query's order, how many passages hold its stem
 * @param passageCount how many passages there are
 */
public record PassageHits(List<PassageHit> hits, List<Integer> frequencies, int passageCount) {
  /** Copies the lists. */
  public PassageHits {
    hits = List.copyOf(hits);
    frequencies = List.copyOf(frequencies);
  }
}
