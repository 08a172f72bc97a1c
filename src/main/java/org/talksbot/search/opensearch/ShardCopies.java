package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.talksbot.search.IndexException;
import org.talksbot.search.IndexListener;

/**
 * The copies of a version's shards. A version is filled without any, since each copy would index
 * every document again, and gets them as files before it serves, so that it can lose a node from
 * its first question on (what that saves stands in docs/performance.md).
 */
final class ShardCopies {
  /** As long a look as copies need to be planned. */
  private static final String LOOK = "5s";
  /** So many looks in a row at a cluster that moves no shard: it makes no more copies. */
  private static final int IDLE_LOOKS = 2;
  /** Half an hour: in a cluster that always moves shards somebody else has to look. */
  private static final int MOST_LOOKS = 360;
  private static final int NOT_IN_TIME = 408;

  private final ClusterClient cluster;
  private final int replicas;

  ShardCopies(ClusterClient cluster, int replicas) {
    this.cluster = cluster;
    this.replicas = replicas;
  }

  /**
   * Has a filled version copied, and comes back when all copies are there, or when the cluster
   * makes no more of them, which is told: it has too few nodes or too little room then, or too much
   * else to do.
   *
   * @param renew called while copies are made; what it throws ends the waiting
   * @throws IndexException where shards are lost, or the cluster cannot be asked
   */
  void make(String name, Runnable renew, IndexListener listener) {
    if (replicas == 0) {
      return;
    }
    // what is not in files yet would be indexed again by each copy
    cluster.done("POST", "/" + name + "/_flush", null, ClusterClient.PATIENCE);
    ObjectNode settings = ClusterClient.JSON.createObjectNode();
    settings.putObject("index").put("number_of_replicas", replicas);
    cluster.done("PUT", "/" + name + "/_settings", settings, ClusterClient.PATIENCE);
    JsonNode health = health(name);
    int idle = 0;
    for (int looks = 0; !isWhole(health) && idle < IDLE_LOOKS && looks < MOST_LOOKS; looks++) {
      renew.run();
      idle = isMovingShards() ? 0 : idle + 1;
      health = health(name);
    }
    if (health.path("status").asText().equals("red")) {
      throw new IndexException("OpenSearch lost a node that held a part of " + name
          + " before there was a copy of it; what served before stays; once the node is back or"
          + " replaced: talks-bot index");
    }
    if (!isWhole(health)) {
      listener.notice("OpenSearch has not made all copies of " + name + " (search.replicas: "
          + replicas + "), so that the loss of a node can be the loss of answers: it needs a node"
          + " for each copy, with room on its disk");
    }
  }

  private JsonNode health(String name) {
    String path = "/_cluster/health/" + name + "?wait_for_status=green&timeout=" + LOOK;
    ClusterResponse response = cluster.send("GET", path, ClusterClient.PATIENCE);
    if (!response.isDone() && response.status() != NOT_IN_TIME) {
      throw cluster.failures().refused("waiting for the copies of " + name, response);
    }
    return response.body();
  }

  /**
   * Whether shards of any index are on their way, or will be shortly: a node takes few at a time,
   * and those that wait for their turn look like those that no node takes.
   */
  private boolean isMovingShards() {
    JsonNode all = cluster.done("GET", "/_cluster/health", null, ClusterClient.PATIENCE);
    return Stream.of("initializing_shards", "relocating_shards", "delayed_unassigned_shards",
        "number_of_in_flight_fetch").anyMatch(count -> all.path(count).asInt() > 0);
  }

  private static boolean isWhole(JsonNode health) {
    return health.path("status").asText().equals("green");
  }
}
