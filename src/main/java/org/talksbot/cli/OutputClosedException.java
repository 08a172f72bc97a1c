package org.talksbot.cli;

import java.io.IOException;

/** Whoever read standard output has seen enough. */
final class OutputClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputClosedException(IOException cause) {
    super(cause);
  }
}
