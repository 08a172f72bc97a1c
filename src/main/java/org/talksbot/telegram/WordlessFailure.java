package org.talksbot.telegram;

import org.jspecify.annotations.Nullable;

/**
 * A failure's types and places without its messages, which may repeat what a user wrote; for the
 * log.
 */
final class WordlessFailure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int MAX_CAUSES = 8;

  private WordlessFailure(String type, @Nullable Throwable cause) {
    super(type, cause, false, true);
  }

  static WordlessFailure of(Throwable failure) {
    return of(failure, MAX_CAUSES);
  }

  private static WordlessFailure of(Throwable failure, int causes) {
    Throwable cause = failure.getCause();
    WordlessFailure wordless = new WordlessFailure(failure.getClass().getName(),
        cause == null || causes == 0 ? null : of(cause, causes - 1));
    wordless.setStackTrace(failure.getStackTrace());
    return wordless;
  }
}
