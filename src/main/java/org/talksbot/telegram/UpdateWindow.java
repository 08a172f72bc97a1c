package org.talksbot.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * The updates that were received and are not confirmed yet, in Telegram's order. Safe for use by
 * many threads.
 *
 * <p>The offset stands at the first update that is not finished, so that no unfinished one is ever
 * confirmed; the server therefore gives out finished ones behind it again, which are known here. It
 * follows the order of receipt, never a maximum of all times, since Telegram begins with lower ids
 * after a week without updates.
 */
final class UpdateWindow {
  private final Map<Integer, Entry> entries = new LinkedHashMap<>();
  private int next;
  private long finishes;

  /** A received update, and whether it need not be confirmed one by one any more. */
  private static final class Entry {
    private final Update update;
    private final Instant received;
    private boolean finished;

    Entry(Update update, Instant received) {
      this.update = update;
      this.received = received;
    }
  }

  /**
   * Takes what a poll brought.
   *
   * @return the updates among them that had not come before, in order
   */
  synchronized List<Update> receive(List<Update> updates, Instant now) {
    Set<Integer> given = new HashSet<>();
    updates.forEach(update -> given.add(update.getUpdateId()));
    // a later poll begins at a later update: what this one did not bring again never comes again
    entries.entrySet()
        .removeIf(entry -> entry.getValue().finished && !given.contains(entry.getKey()));
    List<Update> fresh = new ArrayList<>();
    for (Update update : updates) {
      if (!entries.containsKey(update.getUpdateId())) {
        entries.put(update.getUpdateId(), new Entry(update, now));
        fresh.add(update);
        next = update.getUpdateId() + 1;
      }
    }
    return fresh;
  }

  /** An update is handled, or is kept elsewhere from now on. */
  synchronized void finish(int id) {
    Entry entry = entries.get(id);
    if (entry != null && !entry.finished) {
      entry.finished = true;
      finishes++;
      notifyAll();
    }
  }

  /** The offset that confirms what is finished and nothing else; 0 before the first update. */
  synchronized int offset() {
    return entries.entrySet()
        .stream()
        .filter(entry -> !entry.getValue().finished)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(next);
  }

  /** The first unfinished update, if it was received before a time. */
  synchronized Optional<Update> waitingSince(Instant time) {
    return entries.values()
        .stream()
        .filter(entry -> !entry.finished)
        .findFirst()
        .filter(entry -> entry.received.isBefore(time))
        .map(entry -> entry.update);
  }

  /** Whether every update is finished. */
  synchronized boolean isIdle() {
    return entries.values().stream().allMatch(entry -> entry.finished);
  }

  /** How many updates were finished so far, for {@link #awaitFinish}. */
  synchronized long finishes() {
    return finishes;
  }

  /** Waits until more are finished than so many, at most for so long. */
  synchronized void awaitFinish(long before, Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    for (long left = limit.toMillis(); finishes <= before && left > 0; left = (end
        - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
  }
}
