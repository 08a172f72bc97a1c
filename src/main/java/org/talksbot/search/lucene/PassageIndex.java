package org.talksbot.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.Corpus;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexListener;
import org.talksbot.search.PassageSearch;

/**
 * The index of a corpus on disk: brought up to date by one process at a time, searched by any
 * number. Every state on disk is a Lucene commit, so that a process that is killed leaves the last
 * one behind. Safe for use by many threads, but for {@link #close}.
 */
public final class PassageIndex implements Closeable {
  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final Analyzer analyzer = IndexFields.analyzer();
  private @Nullable SearcherManager searchers;

  /**
   * Opens the folder of an index; reads and writes nothing yet.
   *
   * @param folder where the index is or will be; made where it is missing
   */
  public PassageIndex(Path folder) {
    try {
      Files.createDirectories(folder);
      directory = FSDirectory.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the index folder " + folder + " cannot be used", e);
    }
  }

  /**
   * Takes up what is new, changed or gone in the corpus since the last time; each file costs only
   * itself. Where another process is writing, its last finished state is served instead, with a
   * notice.
   *
   * @throws IndexBusyException where another process builds the index for the first time
   */
  public synchronized IndexChange update(Corpus corpus, IndexListener listener) {
    return write(corpus, listener, false);
  }

  /** Builds the index anew from all files; the old one serves until the new one is complete. */
  public synchronized IndexChange rebuild(Corpus corpus, IndexListener listener) {
    return write(corpus, listener, true);
  }

  /** The search in the state of the last {@link #update}; call it after that. */
  public synchronized PassageSearch search() {
    if (searchers == null) {
      throw new IllegalStateException("update the index before searching it");
    }
    return new LucenePassageSearch(searchers, analyzer);
  }

  @Override
  public synchronized void close() throws IOException {
    if (searchers != null) {
      searchers.close();
    }
    directory.close();
  }

  private IndexChange write(Corpus corpus, IndexListener listener, boolean anew) {
    try {
      IndexChange change = changed(corpus, listener, anew);
      if (searchers == null) {
        searchers = new SearcherManager(directory, new Factory());
      } else {
        searchers.maybeRefreshBlocking();
      }
      listener.finished(change);
      return change;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in " + directory + " cannot be written", e);
    }
  }

  private IndexChange changed(Corpus corpus, IndexListener listener, boolean anew)
      throws IOException {
    boolean usable = !anew && isUsable(listener);
    if (usable) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        CorpusChange change = CorpusChange.between(reader, corpus.files());
        if (change.isNone()) {
          return IndexCounts.of(reader).change(0, 0);
        }
      }
    }
    try (IndexWriter writer = new IndexWriter(directory, config(usable))) {
      return new IndexUpdate(writer, analyzer, listener).run(corpus);
    } catch (LockObtainFailedException e) {
      if (!usable) {
        throw new IndexBusyException("another process is building the index in " + directory
            + "; wait for it or use another data folder", e);
      }
      listener.notice("another process is updating the index; its last state is used");
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return IndexCounts.of(reader).change(0, 0);
      }
    }
  }

  /** Whether there is an index that was written with what we have now. */
  private boolean isUsable(IndexListener listener) throws IOException {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return false;
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        if (IndexFormat.fits(reader.getIndexCommit().getUserData(), analyzer)) {
          return true;
        }
      }
      listener.notice("the index was written by another version of the program; building it anew");
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      listener.notice("the index was written by another version of Lucene; building it anew ("
          + e.getMessage() + ")");
    }
    return false;
  }

  private IndexWriterConfig config(boolean append) {
    return new IndexWriterConfig(analyzer).setSimilarity(IndexFields.SIMILARITY)
        .setOpenMode(append ? OpenMode.APPEND : OpenMode.CREATE)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  /** Searchers that score as the index was measured. */
  private static final class Factory extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader,
        @Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(IndexFields.SIMILARITY);
      return searcher;
    }
  }
}
