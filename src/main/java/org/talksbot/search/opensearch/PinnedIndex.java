package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.talksbot.search.SearchDeadline;

/**
 * One version of the index, asked for as long as the cluster keeps it; where it is gone, the one
 * that serves now takes its place. What comes back is whole: an answer that lacks a shard, or came
 * too late for one, is a failure. Safe for use by many threads.
 */
final class PinnedIndex {
  private static final int NOT_FOUND = 404;
  /** Versions that may be replaced while one request looks for them; two builds take seconds. */
  private static final int MOST_SWAPS = 3;

  private final ClusterClient cluster;
  private final IndexAlias alias;
  private final Duration deadline;
  private volatile LiveIndex live;

  /**
   * A version.
   *
   * @param deadline for requests that belong to no question
   */
  PinnedIndex(ClusterClient cluster, IndexAlias alias, Duration deadline, LiveIndex live) {
    this.cluster = cluster;
    this.alias = alias;
    this.deadline = deadline;
    this.live = live;
  }

  /** The version that is asked. */
  LiveIndex live() {
    return live;
  }

  /** How long the next request may take. */
  Duration left() {
    return SearchDeadline.left(deadline);
  }

  /** One search that counts or collects. */
  JsonNode search(ObjectNode body) {
    return searchAll(new MultiSearch().counting(body)).path(0);
  }

  /**
   * Several searches in one request.
   *
   * @param searches at least one
   * @return what came back, in the same order
   */
  JsonNode searchAll(MultiSearch searches) {
    ClusterResponse response = searches.sentTo(cluster, live.name(), left());
    for (int swaps = 0; isGone(response) && swaps < MOST_SWAPS; swaps++) {
      live = alias.get(left());
      response = searches.sentTo(cluster, live.name(), left());
    }
    require(response.isDone(), response);
    JsonNode each = response.body().path("responses");
    require(each.size() == searches.size(), response);
    each.forEach(one -> requireWhole(new ClusterResponse(one.path("status").asInt(), one)));
    return each;
  }

  /**
   * Whether the version was deleted before the search began (its index is not found) or between
   * its two phases (its context is not).
   */
  private static boolean isGone(ClusterResponse response) {
    if (response.status() == NOT_FOUND) {
      return true;
    }
    for (JsonNode each : response.body().path("responses")) {
      if (each.path("status").asInt() == NOT_FOUND) {
        return true;
      }
    }
    return false;
  }

  private void requireWhole(ClusterResponse response) {
    require(response.isDone()
        && !response.body().path("timed_out").asBoolean()
        && response.body().path("_shards").path("failed").asInt() == 0, response);
  }

  private void require(boolean isWhole, ClusterResponse response) {
    if (!isWhole) {
      throw cluster.failures()
          .refused("searching " + live.name() + " in all its shards", response);
    }
  }
}
