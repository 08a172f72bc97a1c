package org.talksbot.search.lucene;

/** Another process holds the index and there is no finished state to serve from. */
public final class IndexBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexBusyException(String message, Throwable cause) {
    super(message, cause);
  }
}
