package org.talksbot.telegram.testserver;

/** Ends the handling of a call with a refusal. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Refusal refusal;

  RefusedException(Refusal refusal) {
    super(refusal.description());
    this.refusal = refusal;
  }

  RefusedException(Refusal refusal, Throwable cause) {
    super(refusal.description(), cause);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
