package org.talksbot.search;

import java.util.List;

/** Finds the passages that hold a question's words; safe for use by many threads. */
public interface PassageSearch {
  /** Questions that anybody asked had six words at most that their articles did not hold. */
  int MAX_LOOKED_UP = 8;

  /**
   * The passages that hold the words best.
   *
   * @param words content words of any spelling; none finds nothing
   * @param limit largest number of hits, above 0
   */
  PassageHits search(List<QueryWord> words, int limit);

  /**
   * Words of the articles that may be other spellings of words that no passage holds.
   *
   * @param words the words of one question as typed; of those that no passage holds, only the first
   *     {@value #MAX_LOOKED_UP} different ones are looked up, since each costs about as much as a
   *     search
   * @return for each word in order, nearest first, at most five; none for a word that a passage
   *     holds
   */
  List<List<NearWord>> near(List<String> words);

  /**
   * The whole article of a passage, in the state of the index that serves now.
   *
   * @return its passages in the order of the text; the passage alone where its article has changed
   *     since it was found
   */
  List<Passage> article(Passage passage);
}
