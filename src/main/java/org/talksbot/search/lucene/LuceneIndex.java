package org.talksbot.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.article.CorpusListing;
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexException;
import org.talksbot.search.IndexListener;
import org.talksbot.search.IndexSnapshot;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.index.CorpusChange;
import org.talksbot.search.index.DiskFailures;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.IndexFormat;
import org.talksbot.search.index.IndexUpdate;

/**
 * The index of a corpus on disk: brought up to date by one process at a time, searched by any
 * number. Every state on disk is a Lucene commit, so that a process that is killed, or whose disk
 * is full, leaves the last one behind. Safe for use by many threads, but for {@link #close}.
 */
public final class LuceneIndex implements CorpusIndex {
  private static final double BUFFER_MEGABYTES = 64;

  private final Path folder;
  private final Directory directory;
  private final Analyzer analyzer = IndexFields.analyzer();
  private final IndexFormat format = new IndexFormat(analyzer);
  private @Nullable Searchers searchers;

  /**
   * Opens the folder of an index; reads and writes nothing yet.
   *
   * @param folder where the index is or will be; made where it is missing
   * @throws IndexException where that is no folder and cannot be made one
   */
  public LuceneIndex(Path folder) {
    this(folder, directory(folder));
  }

  /** An index whose files are reached through {@code directory}, which is closed with it. */
  LuceneIndex(Path folder, Directory directory) {
    this.folder = folder;
    this.directory = directory;
  }

  @Override
  public synchronized IndexChange open(Corpus corpus, IndexListener listener) {
    try {
      return update(corpus, listener);
    } catch (IndexException e) {
      try {
        if (!(IndexState.of(directory, format) instanceof IndexState.Fitting)) {
          throw e;
        }
        listener.notice(e.getMessage() + "; its last state is used");
        return serve(counts(), listener);
      } catch (IOException unreadable) {
        e.addSuppressed(unreadable);
        throw e;
      }
    }
  }

  @Override
  public IndexChange reload(Corpus corpus, IndexListener listener) {
    return open(corpus, listener);
  }

  @Override
  public synchronized IndexChange update(Corpus corpus, IndexListener listener) {
    try {
      Files.createDirectories(folder);
      IndexState state = IndexState.of(directory, format);
      return switch (state) {
        case IndexState.Missing _ -> build(corpus, listener);
        case IndexState.Fitting _ -> catchUp(corpus, listener);
        case IndexState.Outdated outdated -> {
          listener.notice(outdated.notice() + "; building it anew");
          yield build(corpus, listener);
        }
        case IndexState.Unreadable unreadable -> {
          listener.notice(unreadable.notice() + "; building it anew");
          yield clearAndBuild(corpus, listener);
        }
      };
    } catch (IOException e) {
      throw DiskFailures.unwritable(folder, e);
    }
  }

  @Override
  public synchronized IndexChange rebuild(Corpus corpus, IndexListener listener) {
    try {
      Files.createDirectories(folder);
      return IndexState.of(directory, format) instanceof IndexState.Unreadable
          ? clearAndBuild(corpus, listener)
          : build(corpus, listener);
    } catch (IOException e) {
      throw DiskFailures.unwritable(folder, e);
    }
  }

  @Override
  public List<String> state(Corpus corpus) {
    List<String> lines = new ArrayList<>();
    CorpusListing listing = corpus.listing();
    for (CorpusFile file : listing.files()) {
      lines.add(file.name() + " " + file.fingerprint());
    }
    listing.problems().forEach(problem -> lines.add(problem.toString()));
    return lines;
  }

  @Override
  public synchronized PassageSearch search() {
    if (searchers == null) {
      throw new IllegalStateException("update the index before searching it");
    }
    return new LucenePassageSearch(folder, searchers, analyzer);
  }

  @Override
  public synchronized ArticleCatalog catalog() {
    if (searchers == null) {
      throw new IllegalStateException("update the index before listing it");
    }
    return new LuceneCatalog(folder, searchers);
  }

  @Override
  public synchronized IndexSnapshot snapshot() {
    if (searchers == null) {
      throw new IllegalStateException("update the index before using it");
    }
    try {
      return new LuceneSnapshot(folder, searchers, analyzer);
    } catch (IOException e) {
      throw DiskFailures.unreadable(folder, e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    try (analyzer; directory; Searchers _ = searchers) {
      searchers = null;
    }
  }

  private static Directory directory(Path folder) {
    try {
      Files.createDirectories(folder);
      return FSDirectory.open(folder);
    } catch (IOException e) {
      throw DiskFailures.unwritable(folder, e);
    }
  }

  private IndexChange clearAndBuild(Corpus corpus, IndexListener listener) throws IOException {
    try {
      IndexState.clear(directory);
    } catch (LockObtainFailedException e) {
      throw busy("building", e);
    }
    return build(corpus, listener);
  }

  private IndexChange build(Corpus corpus, IndexListener listener) throws IOException {
    return serve(write(corpus, corpus.files(), listener, OpenMode.CREATE), listener);
  }

  private IndexChange catchUp(Corpus corpus, IndexListener listener) throws IOException {
    List<CorpusFile> files = corpus.files(); // once: of very many this is what costs
    boolean changed;
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      changed = !CorpusChange.between(LuceneStore.fingerprints(reader), files).isNone();
    }
    return serve(changed ? write(corpus, files, listener, OpenMode.APPEND) : counts(), listener);
  }

  private IndexChange write(Corpus corpus, List<CorpusFile> files, IndexListener listener,
      OpenMode mode) throws IOException {
    try {
      return commit(new IndexWriter(directory, config(mode)), corpus, files, listener, mode);
    } catch (LockObtainFailedException e) {
      throw busy(mode == OpenMode.CREATE ? "building" : "updating", e);
    } catch (IndexWriteException e) {
      throw e.getCause();
    } catch (AlreadyClosedException e) {
      // thrown by what follows the failure that closed the writer
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** One commit, or none where anything fails. */
  private IndexChange commit(IndexWriter writer, Corpus corpus, List<CorpusFile> files,
      IndexListener listener, OpenMode mode) throws IOException {
    try (Closeable _ = writer::rollback) {
      if (mode == OpenMode.APPEND
          && !(IndexState.of(directory, format) instanceof IndexState.Fitting)) {
        throw new IOException("another version of the program has just written it; try again");
      }
      IndexChange change;
      try (LuceneStore store = new LuceneStore(writer)) {
        change = new IndexUpdate(store, listener).run(corpus, files);
      }
      if (mode == OpenMode.CREATE) {
        writer.forceMerge(1); // a tenth of the building, a sixth of each search (performance.md)
      }
      if (writer.hasUncommittedChanges()) {
        writer.setLiveCommitData(format.stamp().entrySet());
      }
      writer.close();
      return change;
    }
  }

  private IndexException busy(String doing, LockObtainFailedException e) {
    return new IndexException("another process is " + doing + " the index in " + folder, e);
  }

  private IndexChange counts() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return IndexCounts.of(reader).change(0, 0);
    }
  }

  private IndexChange serve(IndexChange change, IndexListener listener) throws IOException {
    if (searchers == null) {
      searchers = new Searchers(directory);
    } else {
      searchers.maybeRefreshBlocking();
    }
    listener.finished(change);
    return change;
  }

  /** Merges in the one thread that writes: no failure can come up in another. */
  private IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig(analyzer).setSimilarity(FieldTypes.SIMILARITY)
        .setOpenMode(mode)
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }
}
