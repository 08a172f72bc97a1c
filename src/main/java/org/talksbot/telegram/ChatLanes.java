package org.talksbot.telegram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Handles a batch of updates: in order inside a chat, all chats at once, on virtual threads. */
final class ChatLanes {
  private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("telegram-chat-", 0).factory());

  /**
   * Handles the updates and returns when none is under way any more.
   *
   * @param updates at least one, in Telegram's order
   * @param handler handles one of them
   * @return the offset that confirms what was handled and nothing else: after the last update, or
   *     at the first one that {@link #abandon} left
   */
  int handle(List<Update> updates, UpdateHandler handler) throws InterruptedException {
    Map<Long, List<Update>> lanes = new LinkedHashMap<>();
    for (Update update : updates) {
      lanes.computeIfAbsent(chat(update), _ -> new ArrayList<>()).add(update);
    }
    Set<Integer> handled = ConcurrentHashMap.newKeySet();
    CountDownLatch open = new CountDownLatch(lanes.size());
    lanes.values().forEach(lane -> threads.execute(() -> work(lane, handler, handled, open)));
    open.await();
    return updates.stream()
        .map(Update::getUpdateId)
        .filter(id -> !handled.contains(id))
        .min(Integer::compare)
        .orElseGet(() -> updates.stream().mapToInt(Update::getUpdateId).max().orElseThrow() + 1);
  }

  /** Interrupts what is under way; it is left unhandled. */
  void abandon() {
    threads.shutdownNow();
  }

  private static void work(List<Update> lane, UpdateHandler handler, Set<Integer> handled,
      CountDownLatch open) {
    try {
      for (Update update : lane) {
        handler.handle(update);
        handled.add(update.getUpdateId());
      }
    } catch (InterruptedException _) {
      // abandoned: what this lane still holds stays unconfirmed and comes again at the next start
      Thread.currentThread().interrupt();
    } finally {
      open.countDown();
    }
  }

  private static long chat(Update update) {
    return update.getMessage() == null ? 0 : update.getMessage().getChatId();
  }
}
