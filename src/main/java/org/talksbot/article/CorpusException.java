package org.talksbot.article;

/** A corpus that cannot be opened at all; the message is one line for the owner. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which path, what is wrong with it, and what is allowed. */
  public CorpusException(String message) {
    super(message);
  }

  /** The same with the failure that told us. */
  public CorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
