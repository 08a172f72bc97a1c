package org.talksbot.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets time pass; tests record instead. */
@FunctionalInterface
interface Waiter {
  /** Waits for real. */
  Waiter REAL = (duration, cut) -> cut.await(duration.toNanos(), TimeUnit.NANOSECONDS);

  /**
   * Waits, at most until the latch opens.
   *
   * @return whether the latch is open
   */
  boolean await(Duration duration, CountDownLatch cut) throws InterruptedException;
}
