package org.talksbot.search;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * The moment until which a question's searches must have come back, all of them together. Belongs
 * to the thread that thinks about the question; an embedded index does not ask for it.
 */
public final class SearchDeadline {
  private static final ScopedValue<Long> END_NANOS = ScopedValue.newInstance();

  private SearchDeadline() {}

  /**
   * Runs the work for a question.
   *
   * @param most how long all its searches together may take, above 0
   */
  public static <T> T within(Duration most, Supplier<T> work) {
    return ScopedValue.where(END_NANOS, System.nanoTime() + most.toNanos()).call(work::get);
  }

  /**
   * How long the next search may take, 0 or less where there is no time left.
   *
   * @param otherwise the answer where no question is being thought about
   */
  public static Duration left(Duration otherwise) {
    return END_NANOS.isBound()
        ? Duration.ofNanos(END_NANOS.get() - System.nanoTime())
        : otherwise;
  }
}
