package org.talksbot.search;

import org.talksbot.article.Problem;

/**
 * Hears what building or updating an index does, in this order: notices and problems at any time,
 * {@code started} at most once, then any number of {@code advanced}, then {@code finished} once.
 * Called by one thread at a time. A run that finds nothing to do calls {@code finished} alone.
 */
public interface IndexListener {
  /** Hears nothing. */
  IndexListener SILENT = new IndexListener() {};

  /** Something the owner should know, one line: for example why the index is built anew. */
  default void notice(String message) {}

  /** A file or a record was left out of the index, or a field of it ignored. */
  default void problem(Problem problem) {}

  /**
   * There are files to read.
   *
   * @param files how many are new or changed, above 0
   * @param bytes their sizes together
   */
  default void started(int files, long bytes) {}

  /**
   * A part of the work is done; may be called for every article.
   *
   * @param bytes how much was read since the last call; all calls together come near the bytes
   *     that {@code started} announced
   */
  default void advanced(long bytes) {}

  /** The index is on disk and serves. */
  default void finished(IndexChange change) {}
}
