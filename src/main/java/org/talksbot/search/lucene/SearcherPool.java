package org.talksbot.search.lucene;

import java.io.IOException;

/** Lends a searcher for a while. Safe for use by many threads. */
interface SearcherPool {
  /** The searcher; to be given back. */
  PassageSearcher acquire() throws IOException;

  /** Gives it back. */
  void release(PassageSearcher searcher) throws IOException;
}
