package org.talksbot.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexException;
import org.talksbot.search.IndexListener;
import org.talksbot.search.PassageSearch;

/**
 * The index of a corpus on disk: brought up to date by one process at a time, searched by any
 * number. Every state on disk is a Lucene commit, so that a process that is killed, or whose disk
 * is full, leaves the last one behind. Safe for use by many threads, but for {@link #close}.
 */
public final class PassageIndex implements Closeable {
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
  public PassageIndex(Path folder) {
    this(folder, directory(folder));
  }

  /** An index whose files are reached through {@code directory}, which is closed with it. */
  PassageIndex(Path folder, Directory directory) {
    this.folder = folder;
    this.directory = directory;
  }

  /**
   * Makes the corpus searchable: as {@link #update}, but where that is not possible (another
   * process is at it, the folder is read-only, the disk is full) the last finished state is served,
   * with a notice.
   *
   * @throws IndexException where there is no finished state either
   */
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

  /**
   * Takes up what is new, changed or gone in the corpus since the last time; each file costs only
   * itself, and a corpus without a change nothing. An index that cannot be used is built anew, with
   * a notice.
   *
   * @throws IndexException where another process is writing, or the disk fails
   */
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

  /**
   * Builds the index anew from all files; the old one serves until the new one is complete.
   *
   * @throws IndexException where another process is writing, or the disk fails
   */
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

  /** The search in the state of the last {@link #update}; call it after that. */
  public synchronized PassageSearch search() {
    if (searchers == null) {
      throw new IllegalStateException("update the index before searching it");
    }
    return new LucenePassageSearch(folder, searchers, analyzer);
  }

  /** The articles in the state of the last {@link #update}; call it after that. */
  public synchronized ArticleCatalog catalog() {
    if (searchers == null) {
      throw new IllegalStateException("update the index before listing it");
    }
    return new LuceneCatalog(folder, searchers);
  }

  /** The state of the last {@link #update}, kept as it is; call it after that. */
  public synchronized IndexSnapshot snapshot() {
    if (searchers == null) {
      throw new IllegalStateException("update the index before using it");
    }
    try {
      return new IndexSnapshot(folder, searchers, analyzer);
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
      changed = !CorpusChange.between(reader, files).isNone();
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
      IndexChange change = new IndexUpdate(writer, format, listener).run(corpus, files);
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
    return new IndexWriterConfig(analyzer).setSimilarity(IndexFields.SIMILARITY)
        .setOpenMode(mode)
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }
}
