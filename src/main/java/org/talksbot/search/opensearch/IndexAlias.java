package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.talksbot.search.IndexException;
import org.talksbot.search.index.IndexFormat;

/** Says which version of the index serves. Safe for use by many threads. */
final class IndexAlias {
  private final ClusterClient cluster;
  private final String alias;
  private final IndexFormat format;
  /** Names of versions that were written with what we have now; a version's mapping stays. */
  private final Set<String> fitting = ConcurrentHashMap.newKeySet();

  IndexAlias(ClusterClient cluster, String alias, IndexFormat format) {
    this.cluster = cluster;
    this.alias = alias;
    this.format = format;
  }

  /**
   * What serves, if anything does, whoever wrote it.
   *
   * @param most how long to wait for the cluster
   */
  Optional<LiveIndex> find(Duration most) {
    ClusterResponse response = cluster.send("GET", "/" + alias + "/_doc/" + LiveIndex.DOCUMENT,
        most);
    if (response.isDone()) {
      return Optional.of(LiveIndex.of(response.body().path("_index").asText(),
          response.body().path("_source")));
    }
    if (response.errorType().equals("index_not_found_exception")) {
      return Optional.empty();
    }
    if (response.isMissing()) {
      throw new IndexException(
          "OpenSearch: " + alias + " is no index of talks-bot; set search.alias"
              + " to a name that nothing else uses");
    }
    throw cluster.failures().refused("looking for " + alias, response);
  }

  /**
   * What serves, written with the same analysis as we have.
   *
   * @param most how long to wait for the cluster
   * @throws IndexException where nothing serves, or something else
   */
  LiveIndex get(Duration most) {
    long end = System.nanoTime() + most.toNanos();
    LiveIndex live = find(most).orElseThrow(() -> new IndexException("OpenSearch: there is no"
        + " index behind " + alias + "; build it: talks-bot index"));
    if (!isFitting(live.name(), Duration.ofNanos(end - System.nanoTime()))) {
      throw new IndexException("OpenSearch: the index behind " + alias + " (" + live.name()
          + ") was written by another version of the program; build it anew with this one:"
          + " talks-bot index --rebuild");
    }
    return live;
  }

  /** Whether a version was written with the analysis that we have. */
  boolean isFitting(String version, Duration most) {
    if (fitting.contains(version)) {
      return true;
    }
    JsonNode meta = cluster.done("GET", "/" + version + "/_mapping", null, most)
        .path(version)
        .path("mappings")
        .path("_meta");
    Map<String, String> stamp = new HashMap<>();
    meta.properties().forEach(entry -> stamp.put(entry.getKey(), entry.getValue().asText()));
    boolean fits = format.fits(stamp);
    if (fits) {
      fitting.add(version);
    }
    return fits;
  }
}
