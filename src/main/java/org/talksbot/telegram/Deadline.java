package org.talksbot.telegram;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends work that takes too long, and tells when it takes noticeably long. */
final class Deadline {
  private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("telegram-answer-", 0).factory());
  private final Duration noticeable;
  private final Duration limit;

  /**
   * A deadline.
   *
   * @param noticeable after which who waits should be told, shorter than the limit
   * @param limit after which work is given up
   */
  Deadline(Duration noticeable, Duration limit) {
    this.noticeable = noticeable;
    this.limit = limit;
  }

  /** Something to do while work goes on. */
  @FunctionalInterface
  interface Notice {
    /** Does it. */
    void run() throws InterruptedException;
  }

  /**
   * Does the work.
   *
   * @param notice what is done once where it takes noticeably long
   * @throws DeadlineMissedException when it was given up; it has been interrupted
   * @throws InterruptedException when this thread is interrupted; so is the work
   */
  <T> T within(Callable<T> work, Notice notice) throws InterruptedException {
    Future<T> result = threads.submit(work);
    try {
      try {
        return result.get(noticeable.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        notice.run();
        return result.get(limit.minus(noticeable).toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (TimeoutException e) {
      throw new DeadlineMissedException("no answer within " + limit.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw failure(e);
    } finally {
      result.cancel(true);
    }
  }

  private static RuntimeException failure(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure
        ? failure
        : new CancellationException(String.valueOf(e.getMessage()));
  }

  /** Work that was given up. */
  static final class DeadlineMissedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private DeadlineMissedException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
