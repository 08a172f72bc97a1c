package org.talksbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleMemoryTest {
  private final AtomicLong finished = new AtomicLong();
  private final AtomicInteger collections = new AtomicInteger();
  private final IdleMemory memory = new IdleMemory(finished::get, collections::incrementAndGet);

  @Test
  void collectsOnceWhenItBecomesQuiet() {
    finished.set(5);
    memory.look();
    assertThat(collections).as("just busy").hasValue(0);
    memory.look();
    memory.look();
    assertThat(collections).hasValue(1);
    finished.set(6);
    memory.look();
    memory.look();
    assertThat(collections).hasValue(2);
  }

  @Test
  void neverCollectsWhereNothingWasDone() {
    memory.look();
    memory.look();
    assertThat(collections).hasValue(0);
  }
}
