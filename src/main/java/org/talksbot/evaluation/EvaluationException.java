package org.talksbot.evaluation;

import org.jspecify.annotations.Nullable;

/** A question set that cannot be used; the message says which, where and why. */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EvaluationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
