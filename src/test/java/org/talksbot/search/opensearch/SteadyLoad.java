package org.talksbot.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Twenty questions a second, whether the earlier ones are answered or not, until it is closed. */
final class SteadyLoad implements AutoCloseable {
  private static final int PERIOD_MILLIS = 50;

  private final ScheduledExecutorService clock = Executors
      .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("load-clock").factory());
  private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();

  /** Asks from now on; a question that throws or returns false has failed. */
  SteadyLoad(Question question) {
    var ticks = clock.scheduleAtFixedRate(() -> askers.execute(() -> ask(question)), 0,
        PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    assertThat(ticks.isCancelled()).isFalse();
  }

  private void ask(Question question) {
    asked.incrementAndGet();
    try {
      if (question.isAnswered()) {
        answered.incrementAndGet();
      } else {
        failures.add("not answered");
      }
    } catch (RuntimeException e) {
      failures.add(String.valueOf(e));
    }
  }

  /** Waits for the last answers and fails when a question did, or when there were too few. */
  void assertAllAnswered(int atLeast) {
    close();
    assertThat(failures).isEmpty();
    assertThat(answered.get()).isEqualTo(asked.get()).isGreaterThanOrEqualTo(atLeast);
  }

  @Override
  public void close() {
    clock.close();
    askers.close();
  }

  /** A question that can be asked again and again, from several threads. */
  @FunctionalInterface
  interface Question {
    /** Asks; false for an answer that is not the right one. */
    boolean isAnswered();
  }
}
