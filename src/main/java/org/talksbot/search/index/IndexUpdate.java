package org.talksbot.search.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.article.Problem;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexListener;

/**
 * One run that brings an index up to date; what it wrote is made visible by the caller. Where the
 * file of an original changes or goes, the files of its copies are read again, so that one of them
 * takes its place.
 */
public final class IndexUpdate {
  private final IndexStore store;
  private final IndexListener listener;

  /** A run. */
  public IndexUpdate(IndexStore store, IndexListener listener) {
    this.store = store;
    this.listener = listener;
  }

  /**
   * Removes what is gone and reads what is new or changed.
   *
   * @param files those of the corpus
   */
  public IndexChange run(Corpus corpus, List<CorpusFile> files) {
    CorpusChange change = CorpusChange.between(store.fingerprints(), files);
    Set<String> stale = store.withFilesOfCopies(change.stale());
    stale.forEach(store::remove);
    Set<String> read = new HashSet<>(stale);
    change.read().forEach(file -> read.add(file.name()));
    readAll(corpus, files.stream().filter(file -> read.contains(file.name())).toList());
    return store.counts(change.read().size(), change.removed().size());
  }

  private void readAll(Corpus corpus, List<CorpusFile> files) {
    if (files.isEmpty()) {
      return;
    }
    listener.started(files.size(), files.stream().mapToLong(CorpusFile::sizeBytes).sum());
    for (CorpusFile file : files) {
      Indexing indexing = new Indexing(file.sizeBytes());
      if (corpus.read(file, indexing)) {
        store.finish(file);
      } else {
        // to be tried again by the next run, from its beginning
        store.abandon(file);
      }
      indexing.finish();
    }
  }

  /** Indexes the articles of one file as they are read. */
  private final class Indexing implements ArticleSink {
    private long bytesLeft;

    Indexing(long bytes) {
      this.bytesLeft = bytes;
    }

    @Override
    public void article(Article article) {
      store.add(article);
      // nearly: a letter takes up to four bytes, and the fields beside the text some too
      advance(article.text().length());
    }

    @Override
    public void problem(Problem problem) {
      listener.problem(problem);
    }

    void finish() {
      advance(bytesLeft);
    }

    private void advance(long bytes) {
      long step = Math.min(bytes, bytesLeft);
      bytesLeft -= step;
      listener.advanced(step);
    }
  }
}
