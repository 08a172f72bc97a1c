package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.function.Function;
import org.talksbot.search.SearchDeadline;

/**
 * One version of the index, asked for as long as the cluster keeps it; where it is gone, the one
 * that serves now takes its place. What comes back is whole: an answer that lacks a shard, or came
 * too late for one, is a failure. Safe for use by many threads.
 */
final class PinnedIndex {
  private static final String GONE = "index_not_found_exception";

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

  /** One search. */
  JsonNode search(ObjectNode body) {
    return whole(onLive(name -> cluster.send("POST", "/" + name
        + "/_search?allow_partial_search_results=false", body, left())));
  }

  /**
   * Several searches in one request.
   *
   * @param bodies at least one, each with the kind of search
   * @return what came back, in the same order
   */
  JsonNode searchAll(MultiSearch bodies) {
    JsonNode responses = onLive(name -> bodies.sentTo(cluster, name, left())).body()
        .path("responses");
    responses.forEach(each -> whole(
        new ClusterResponse(each.path("status").asInt(), each)));
    return responses;
  }

  private ClusterResponse onLive(Function<String, ClusterResponse> request) {
    ClusterResponse response = request.apply(live.name());
    if (isGone(response)) {
      live = alias.get(left());
      response = request.apply(live.name());
    }
    if (!response.isDone()) {
      throw cluster.failures().refused("searching " + live.name(), response);
    }
    return response;
  }

  private static boolean isGone(ClusterResponse response) {
    return response.errorType().equals(GONE);
  }

  private JsonNode whole(ClusterResponse response) {
    JsonNode body = response.body();
    if (!response.isDone() || body.path("timed_out").asBoolean()
        || body.path("_shards").path("failed").asInt() > 0) {
      throw cluster.failures()
          .refused("searching " + live.name() + " in all its shards",
              response);
    }
    return body;
  }
}
