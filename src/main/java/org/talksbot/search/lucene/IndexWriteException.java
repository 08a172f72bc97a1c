package org.talksbot.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Carries a failure of the disk out of the reading of a file; nothing of the run is kept. */
final class IndexWriteException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  IndexWriteException(IOException cause) {
    super(cause);
  }
}
