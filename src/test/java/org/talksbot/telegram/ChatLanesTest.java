package org.talksbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChatLanesTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private final ChatLanes lanes = new ChatLanes();
  private final ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();

  @AfterEach
  void end() {
    lanes.abandon();
  }

  @Test
  void keepsTheOrderInsideAChat() throws InterruptedException {
    List<Integer> numbers = IntStream.range(0, 100).boxed().toList();
    numbers.forEach(number -> lanes.add(1, () -> done.add(number)));
    assertThat(lanes.awaitIdle(LIMIT)).isTrue();
    assertThat(done).containsExactlyElementsOf(numbers);
  }

  @Test
  void oneChatDoesNotHoldUpAnother() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch other = new CountDownLatch(1);
    lanes.add(1, held::await);
    lanes.add(2, other::countDown);
    assertThat(other.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
    held.countDown();
    assertThat(lanes.awaitIdle(LIMIT)).isTrue();
  }

  @Test
  void whatFailsHoldsUpNothingBehindIt() throws InterruptedException {
    lanes.add(1, () -> {
      throw new IllegalStateException("failed on purpose");
    });
    lanes.add(1, () -> done.add(2));
    assertThat(lanes.awaitIdle(LIMIT)).isTrue();
    lanes.add(1, () -> done.add(3));
    assertThat(lanes.awaitIdle(LIMIT)).isTrue();
    assertThat(done).containsExactly(2, 3);
  }
}
