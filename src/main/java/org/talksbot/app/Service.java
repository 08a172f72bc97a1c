package org.talksbot.app;

/** Something that serves until it is told to stop. */
public interface Service extends AutoCloseable {
  /**
   * Serves until {@link #close} is called from another thread.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  void run() throws InterruptedException;

  /** Lets what is under way finish, then makes {@link #run} return; does nothing a second time. */
  @Override
  void close();
}
