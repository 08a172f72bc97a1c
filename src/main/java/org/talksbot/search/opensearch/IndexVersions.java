package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talksbot.search.index.IndexFormat;

/**
 * The versions of an index, each an index of the cluster of its own, and the alias that says which
 * of them serves. All but the reading of names is for the holder of the {@link ClusterLock}.
 */
final class IndexVersions {
  private static final String ALIAS = "alias";
  private static final String INDEX = "index";
  private static final int UNIQUE = 8;

  private final ClusterClient cluster;
  private final OpenSearchSettings settings;
  private final IndexFormat format;
  private final Pattern version;

  IndexVersions(ClusterClient cluster, OpenSearchSettings settings, IndexFormat format) {
    this.cluster = cluster;
    this.settings = settings;
    this.format = format;
    this.version = Pattern
        .compile(Pattern.quote(prefix(settings.alias())) + "([0-9]{6})-[0-9a-f]{8}");
  }

  /** What the names of an alias's versions look like. */
  static String pattern(String alias) {
    return prefix(alias) + "*";
  }

  /** Two aliases have never names in common, also where one begins like the other. */
  private static String prefix(String alias) {
    return alias + ".v";
  }

  /** The names of all versions, the oldest first. */
  List<String> all() {
    JsonNode found = cluster.done("GET", "/_cat/indices/" + pattern(settings.alias())
        + "?format=json&h=index&expand_wildcards=all", null, ClusterClient.PATIENCE);
    List<String> names = new ArrayList<>();
    found.forEach(row -> names.add(row.path(INDEX).asText()));
    return names.stream().filter(name -> version.matcher(name).matches()).sorted().toList();
  }

  /**
   * Creates an empty version, the newest, which nobody sees yet, without {@link ShardCopies}. No
   * two have one name, so that a process that stood still and was given up cannot touch what
   * another one made meanwhile.
   */
  String create() {
    cluster.done("PUT", "/_index_template/" + settings.alias(),
        IndexTemplate.of(settings, format), ClusterClient.PATIENCE);
    String unique = UUID.randomUUID().toString().substring(0, UNIQUE);
    String name = String.format(Locale.ROOT, "%s%06d-%s", prefix(settings.alias()), last() + 1,
        unique);
    ClusterResponse response = cluster.send("PUT", "/" + name, ClusterClient.PATIENCE);
    // an attempt whose answer was lost has created it
    if (!response.isDone()
        && !response.errorType().equals("resource_already_exists_exception")) {
      throw cluster.failures().refused("creating " + name, response);
    }
    return name;
  }

  private int last() {
    List<String> all = all();
    if (all.isEmpty()) {
      return 0;
    }
    Matcher newest = version.matcher(all.getLast());
    return newest.matches() ? Integer.parseInt(newest.group(1)) : 0;
  }

  /** Makes one version serve in place of whatever served before, in one step. */
  void serve(String name) {
    ObjectNode body = ClusterClient.JSON.createObjectNode();
    ArrayNode actions = body.putArray("actions");
    for (String other : all()) {
      if (!other.equals(name)) {
        actions.addObject()
            .putObject("remove")
            .put(INDEX, other)
            .put(ALIAS, settings.alias())
            .put("must_exist", false);
      }
    }
    actions.addObject().putObject("add").put(INDEX, name).put(ALIAS, settings.alias());
    cluster.done("POST", "/_aliases", body, ClusterClient.PATIENCE);
  }

  /** Deletes all but some: what served before, and the rest of runs that failed. */
  void clean(List<String> kept) {
    for (String name : all()) {
      if (!kept.contains(name)) {
        delete(name);
      }
    }
  }

  /** Deletes a version. */
  void delete(String name) {
    ClusterResponse response = cluster.send("DELETE", "/" + name, ClusterClient.PATIENCE);
    if (!response.isDone() && !response.isMissing()) {
      throw cluster.failures().refused("deleting " + name, response);
    }
  }
}
