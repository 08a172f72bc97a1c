package org.talksbot.telegram.testserver;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Updates that wait for the bot, as Telegram keeps them: a poll with an offset forgets those before
 * it and holds until there is one to give; a second poll ends the first. An offset that lies beyond
 * all ids given so far (ids begin anew after a quiet week) forgets nothing.
 */
final class UpdateQueue {
  private final TreeMap<Integer, JsonNode> waiting = new TreeMap<>();
  private final List<Integer> offsets = new ArrayList<>();
  private int lastId;
  private boolean restarted;
  private int poll;

  /** The given first id. */
  UpdateQueue(int firstId) {
    this.lastId = firstId - 1;
  }

  synchronized int nextId() {
    return ++lastId;
  }

  /** Ids begin anew, below those given. */
  synchronized void restartAt(int id) {
    lastId = id - 1;
    restarted = true;
  }

  synchronized void add(int id, JsonNode update) {
    waiting.put(id, update);
    notifyAll();
  }

  /** Forgets an update that was delivered. */
  synchronized void remove(int id) {
    waiting.remove(id);
    notifyAll();
  }

  /** Those that wait, by their ids. */
  synchronized Map<Integer, JsonNode> waiting() {
    return new TreeMap<>(waiting);
  }

  synchronized int size() {
    return waiting.size();
  }

  /** The offsets that polls came with, in order. */
  synchronized List<Integer> offsets() {
    return List.copyOf(offsets);
  }

  /** Waits until so many polls have begun. */
  synchronized void awaitPolls(int count) throws InterruptedException {
    while (offsets.size() < count) {
      wait();
    }
  }

  /** Waits until nothing is unconfirmed; whether that came in time. */
  synchronized boolean awaitEmpty(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!waiting.isEmpty() && end - System.nanoTime() > 0) {
      wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
    }
    return waiting.isEmpty();
  }

  /** Ends a poll that holds, as a second poller would. */
  synchronized void endPolls() {
    poll++;
    notifyAll();
  }

  /** Serves a poll. */
  synchronized List<JsonNode> poll(int offset, int limit, Duration hold)
      throws InterruptedException {
    offsets.add(offset);
    int mine = ++poll;
    notifyAll();
    if (!restarted || offset <= lastId + 1) {
      waiting.headMap(offset).clear();
      restarted = false;
    }
    notifyAll();
    long end = System.nanoTime() + hold.toNanos();
    while (waiting.isEmpty() && poll == mine && end - System.nanoTime() > 0) {
      wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
    }
    if (poll != mine) {
      throw new RefusedException(new Refusal(409, "Conflict: terminated by other getUpdates"
          + " request; make sure that only one bot instance is running", Map.of()));
    }
    return waiting.values().stream().limit(limit).toList();
  }
}
