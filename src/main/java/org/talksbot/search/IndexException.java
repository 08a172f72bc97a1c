package org.talksbot.search;

/**
 * The index cannot be built, brought up to date or read. The message is one line for the owner that
 * names the folder or the cluster; what was finished before stays as it was.
 */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which index, what is wrong with it, and what can be done. */
  public IndexException(String message) {
    super(message);
  }

  /** The same, and what came before. */
  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
