package org.talksbot.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The searcher of the newest state, shared by all threads. Unlike Lucene's SearcherManager it opens
 * each state by itself, because an index that was lost and built anew shares nothing with the old
 * one but its names.
 */
final class Searchers extends ReferenceManager<PassageSearcher> implements SearcherPool {
  private final Directory directory;

  /** Opens the newest state of an index, which must exist. */
  Searchers(Directory directory) throws IOException {
    this.directory = directory;
    current = PassageSearcher.open(directory);
  }

  @Override
  protected void decRef(PassageSearcher searcher) throws IOException {
    searcher.getIndexReader().decRef();
  }

  @Override
  protected @Nullable PassageSearcher refreshIfNeeded(PassageSearcher searcher)
      throws IOException {
    return PassageSearcher.open(directory);
  }

  @Override
  protected boolean tryIncRef(PassageSearcher searcher) {
    return searcher.getIndexReader().tryIncRef();
  }

  @Override
  protected int getRefCount(PassageSearcher searcher) {
    return searcher.getIndexReader().getRefCount();
  }
}
