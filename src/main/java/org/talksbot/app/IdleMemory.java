package org.talksbot.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Hands memory back when nobody asks: the serial collector lets the heap grow in a burst, and would
 * keep it for as long as nothing more is needed. A collection of some 20 MB takes some hundredths
 * of a second, and nobody waits then.
 */
final class IdleMemory implements AutoCloseable {
  private static final Duration QUIET = Duration.ofSeconds(5);

  private final LongSupplier finished;
  private final Runnable collect;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final AtomicLong collected = new AtomicLong();
  private long before;

  /**
   * For a bot.
   *
   * @param finished how many updates are finished so far
   * @param collect hands memory back
   */
  IdleMemory(LongSupplier finished, Runnable collect) {
    this.finished = finished;
    this.collect = collect;
  }

  /** Begins to look every few seconds. */
  void start() {
    Thread.ofVirtual().name("idle-memory").start(this::watch);
  }

  private void watch() {
    try {
      while (!stop.await(QUIET.toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Collects where nothing was finished since the last look, but something since it collected. */
  void look() {
    long now = finished.getAsLong();
    boolean quiet = now == before;
    before = now;
    if (quiet && collected.getAndSet(now) != now) {
      collect.run();
    }
  }

  @Override
  public void close() {
    stop.countDown();
  }
}
