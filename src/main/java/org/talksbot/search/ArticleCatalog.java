package org.talksbot.search;

import java.util.List;

/** The indexed articles one by one; safe for use by many threads. */
public interface ArticleCatalog {
  /** Of an endless text so many passages are read, from its beginning. */
  int MAX_PASSAGES = 2000;

  /** All of them, the newest first, those of no known day last. */
  List<Source> articles();

  /** How many there are. */
  int count();

  /**
   * The passages of an article in the order of its text, at most {@link #MAX_PASSAGES}; none where
   * there is no such article.
   */
  List<Passage> passages(Source article);
}
