package org.talksbot.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work in order inside a chat, all chats at once, on virtual threads. */
final class ChatLanes {
  private static final Logger LOG = LoggerFactory.getLogger(ChatLanes.class);

  private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("telegram-chat-", 0).factory());
  private final Map<Long, Deque<Work>> lanes = new HashMap<>();

  /** A piece of work. */
  @FunctionalInterface
  interface Work {
    /**
     * Does it.
     *
     * @throws InterruptedException when it is given up; so is what waits behind it
     */
    void run() throws InterruptedException;
  }

  /** Puts work behind what the chat has already. */
  synchronized void add(long chat, Work work) {
    if (threads.isShutdown()) {
      return;
    }
    Deque<Work> waiting = lanes.get(chat);
    if (waiting == null) {
      waiting = new ArrayDeque<>();
      lanes.put(chat, waiting);
      Deque<Work> lane = waiting;
      threads.execute(() -> work(chat, lane));
    }
    waiting.add(work);
  }

  /** Waits until nothing is under way, at most for so long; whether that came in time. */
  synchronized boolean awaitIdle(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    for (long left = limit.toMillis(); !lanes.isEmpty() && left > 0; left = (end
        - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
    return lanes.isEmpty();
  }

  /** Interrupts what is under way; it is left unfinished. */
  synchronized void abandon() {
    threads.shutdownNow();
  }

  private void work(long chat, Deque<Work> lane) {
    try {
      for (Optional<Work> work = next(chat, lane); work.isPresent(); work = next(chat, lane)) {
        attempt(work.get());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      end(chat);
    }
  }

  /** What fails is left unfinished and keeps nobody behind it waiting. */
  private static void attempt(Work work) throws InterruptedException {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      LOG.error("work of a chat failed", WordlessFailure.of(e));
    }
  }

  private synchronized Optional<Work> next(long chat, Deque<Work> lane) {
    Work work = lane.poll();
    if (work == null) {
      end(chat);
    }
    return Optional.ofNullable(work);
  }

  private synchronized void end(long chat) {
    lanes.remove(chat);
    notifyAll();
  }
}
