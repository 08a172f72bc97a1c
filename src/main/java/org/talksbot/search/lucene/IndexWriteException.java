package org.talksbot.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The index could not take an article; nothing of the run is kept. */
final class IndexWriteException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  IndexWriteException(String file, IOException cause) {
    super("the index cannot take " + file + ": " + cause.getMessage(), cause);
  }
}
