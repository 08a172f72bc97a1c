package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Several searches that go to the cluster as one request. */
final class MultiSearch {
  /** What a search for the best passages needs: frequencies are those of all shards together. */
  private static final String EXACT = "dfs_query_then_fetch";
  private static final String PLAIN = "query_then_fetch";
  /** Statuses of single searches that another attempt may not have. */
  private static final List<Integer> PASSING = List.of(429, 500, 502, 503, 504);

  /** One search. */
  private record Search(String type, ObjectNode body) {}

  private final List<Search> searches = new ArrayList<>();

  /** Adds a search whose scores matter. */
  MultiSearch scored(ObjectNode body) {
    searches.add(new Search(EXACT, body));
    return this;
  }

  /** Adds a search that counts. */
  MultiSearch counting(ObjectNode body) {
    searches.add(new Search(PLAIN, body));
    return this;
  }

  /** How many there are. */
  int size() {
    return searches.size();
  }

  /** Whether there is nothing to search for. */
  boolean isEmpty() {
    return searches.isEmpty();
  }

  /** Sends them to an index; all again where one failed for a reason that may pass. */
  ClusterResponse sentTo(ClusterClient cluster, String index, Duration most) {
    return cluster.sendLines("/_msearch", lines(index), most, MultiSearch::isPassing);
  }

  private static boolean isPassing(ClusterResponse response) {
    for (JsonNode each : response.body().path("responses")) {
      if (PASSING.contains(each.path("status").asInt())) {
        return true;
      }
    }
    return false;
  }

  private byte[] lines(String index) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Search search : searches) {
      ObjectNode head = ClusterClient.JSON.createObjectNode();
      head.put("index", index)
          .put("search_type", search.type)
          .put("allow_partial_search_results", false)
          // the copies of a shard may still hold different removed passages, which count in scores
          .put("preference", "q" + Integer.toHexString(search.body.hashCode()));
      lines.writeBytes(ClusterClient.bytes(head));
      lines.write('\n');
      lines.writeBytes(ClusterClient.bytes(search.body));
      lines.write('\n');
    }
    return lines.toByteArray();
  }
}
