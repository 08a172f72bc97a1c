package org.talksbot.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.IndexSnapshot;
import org.talksbot.search.PassageSearch;

/** One commit of an index; its files stay on the disk until this is closed. */
final class LuceneSnapshot implements IndexSnapshot {
  private final Path folder;
  private final SearcherPool newest;
  private final PassageSearcher searcher;
  private final PassageSearch search;
  private final ArticleCatalog catalog;

  /** The newest state now. */
  LuceneSnapshot(Path folder, SearcherPool newest, Analyzer analyzer) throws IOException {
    this.folder = folder;
    this.newest = newest;
    this.searcher = newest.acquire();
    SearcherPool one = new One(searcher);
    this.search = new LucenePassageSearch(folder, one, analyzer);
    this.catalog = new LuceneCatalog(folder, one);
  }

  @Override
  public PassageSearch search() {
    return search;
  }

  @Override
  public ArticleCatalog catalog() {
    return catalog;
  }

  @Override
  public void close() {
    try {
      newest.release(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException("a state of the index in " + folder + " cannot be closed", e);
    }
  }

  /** Always the same searcher, which its owner gives back. */
  private record One(PassageSearcher searcher) implements SearcherPool {
    @Override
    public PassageSearcher acquire() {
      return searcher;
    }

    @Override
    public void release(PassageSearcher lent) {
      // the snapshot does so once
    }
  }
}
