package org.talksbot.search;

import java.io.Closeable;
import java.util.List;
import org.talksbot.article.Corpus;

/**
 * The index of a corpus, whatever keeps it. Safe for use by many threads, but for {@link #close}.
 */
public interface CorpusIndex extends Closeable {
  /**
   * Makes what is indexed searchable. An index that belongs to this process is brought up to date
   * before, and where that is not possible (another process is at it, the folder is read-only, the
   * disk is full) its last finished state is served, with a notice; one that many processes share
   * is only looked at.
   *
   * @throws IndexException where there is no finished state, or it cannot be reached
   */
  IndexChange open(Corpus corpus, IndexListener listener);

  /**
   * Makes searchable what the owner has just changed in the corpus: as {@link #update}, but where
   * that is not possible the last finished state is served, with a notice.
   *
   * @throws IndexException where there is no finished state, or it cannot be reached
   */
  IndexChange reload(Corpus corpus, IndexListener listener);

  /**
   * Takes up what is new, changed or gone in the corpus since the last time; each file costs only
   * itself, and a corpus without a change nothing. An index that cannot be used is built anew, with
   * a notice.
   *
   * @throws IndexException where another process is writing, or the index cannot be written
   */
  IndexChange update(Corpus corpus, IndexListener listener);

  /**
   * Builds the index anew from all files; the old one serves until the new one is complete.
   *
   * @throws IndexException where another process is writing, or the index cannot be written
   */
  IndexChange rebuild(Corpus corpus, IndexListener listener);

  /**
   * Lines that differ whenever {@link #open} has something else to do.
   *
   * @throws org.talksbot.article.CorpusException where the corpus is gone and matters
   * @throws IndexException where the index cannot be reached
   */
  List<String> state(Corpus corpus);

  /** The search in the state that was made searchable last; call it after that. */
  PassageSearch search();

  /** The articles in the state that was made searchable last; call it after that. */
  ArticleCatalog catalog();

  /** The state that was made searchable last, kept as it is; call it after that. */
  IndexSnapshot snapshot();
}
