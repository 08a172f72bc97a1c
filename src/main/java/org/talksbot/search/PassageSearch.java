package org.talksbot.search;

import java.util.List;

/** Finds the passages that hold a question's words; safe for use by many threads. */
public interface PassageSearch {
  /**
   * The passages that hold the words best.
   *
   * @param words content words of any spelling; none finds nothing
   * @param limit largest number of hits, above 0
   */
  PassageHits search(List<QueryWord> words, int limit);

  /**
   * Words of the articles that may be other spellings of a word that no passage holds.
   *
   * @param word a word as typed
   * @return nearest first, at most five; empty for a word that a passage holds
   */
  List<NearWord> near(String word);

  /**
   * The whole article of a passage, in the state of the index that serves now.
   *
   * @return its passages in the order of the text; the passage alone where its article has changed
   *     since it was found
   */
  List<Passage> article(Passage passage);
}
