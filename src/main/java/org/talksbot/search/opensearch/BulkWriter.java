package org.talksbot.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.talksbot.search.IndexException;

/**
 * Sends documents and deletions, many in one request, and reads what came of each: one that was
 * turned away because the cluster is busy is sent again, one that was refused fails the run. For
 * one thread.
 */
final class BulkWriter {
  /** A request is about so long, in UTF-16 units. */
  private static final int LENGTH = 2 << 20;
  /** So long the cluster waits for a shard that is away, before it says so. */
  private static final String WAITING = "?timeout=10s";
  private static final int BUSY = 429;
  private static final int BROKEN = 500;
  private static final int MISSING = 404;
  private static final int REFUSED = 300;

  /** A document or a deletion, as lines. */
  private record Operation(String key, String lines) {}

  private final ClusterClient cluster;
  private final String index;
  private final Runnable beforeSending;
  private List<Operation> waiting = new ArrayList<>();
  private int length;

  /**
   * A writer to one index.
   *
   * @param beforeSending called before each request; what it throws keeps the request back
   */
  BulkWriter(ClusterClient cluster, String index, Runnable beforeSending) {
    this.cluster = cluster;
    this.index = index;
    this.beforeSending = beforeSending;
  }

  /** Writes a document in place of the one with its key. */
  void write(ObjectNode document) {
    String key = document.path(Documents.KEY).asText();
    add(new Operation(key, action("index", key) + "\n" + document + "\n"));
  }

  /** Deletes the document with a key. */
  void delete(String key) {
    add(new Operation(key, action("delete", key) + "\n"));
  }

  /**
   * Sends what is waiting.
   *
   * @throws IndexException where the cluster refuses any of it, or cannot be reached in time
   */
  void flush() {
    long end = System.nanoTime() + ClusterClient.PATIENCE.toNanos();
    while (!waiting.isEmpty()) {
      beforeSending.run();
      List<Operation> sent = waiting;
      ClusterResponse response = cluster.sendLines("/" + index + "/_bulk" + WAITING, lines(sent),
          Duration.ofNanos(Math.max(1, end - System.nanoTime())),
          answer -> isAllBusy(answer.body().path("items")));
      if (!response.isDone()) {
        throw cluster.failures().refused("writing to " + index, response);
      }
      waiting = busy(sent, response.body().path("items"));
      length = waiting.stream().mapToInt(operation -> operation.lines.length()).sum();
      if (!waiting.isEmpty() && System.nanoTime() >= end) {
        throw cluster.failures().refused("writing to " + index, response);
      }
    }
  }

  private void add(Operation operation) {
    waiting.add(operation);
    length += operation.lines.length();
    if (length >= LENGTH) {
      flush();
    }
  }

  /** Those that are to be sent again. */
  private List<Operation> busy(List<Operation> sent, JsonNode items) {
    if (items.size() != sent.size()) {
      throw new IndexException("OpenSearch answered " + items.size() + " of " + sent.size()
          + " writes to " + index);
    }
    List<Operation> busy = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      ClusterResponse item = item(items.path(i));
      if (isBusy(item)) {
        busy.add(sent.get(i));
      } else if (item.status() >= REFUSED && item.status() != MISSING) {
        throw cluster.failures()
            .refused("writing document " + sent.get(i).key + " to " + index, item);
      }
    }
    return busy;
  }

  private static boolean isAllBusy(JsonNode items) {
    for (JsonNode item : items) {
      if (!isBusy(item(item))) {
        return false;
      }
    }
    return !items.isEmpty();
  }

  private static boolean isBusy(ClusterResponse item) {
    return (item.status() == BUSY || item.status() >= BROKEN) && !ClusterFailures.isBlocked(item);
  }

  /** The item stands below the name of its action. */
  private static ClusterResponse item(JsonNode item) {
    JsonNode result = item.path("index").isMissingNode() ? item.path("delete") : item.path("index");
    return new ClusterResponse(result.path("status").asInt(), result);
  }

  private static ObjectNode action(String name, String key) {
    ObjectNode action = ClusterClient.JSON.createObjectNode();
    action.putObject(name).put("_id", key);
    return action;
  }

  private static byte[] lines(List<Operation> operations) {
    StringBuilder all = new StringBuilder();
    operations.forEach(operation -> all.append(operation.lines));
    return all.toString().getBytes(UTF_8);
  }
}
