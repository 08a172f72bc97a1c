package org.talksbot.cli;

/** What the program's exit statuses mean. */
final class ExitStatus {
  static final int DONE = 0;
  static final int FAILED = 1;
  /** Wrong usage or configuration. */
  static final int USAGE = 2;

  private ExitStatus() {}
}
