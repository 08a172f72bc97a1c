package org.talksbot.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talksbot.search.opensearch.OpenSearchSettings;

/** Reads how the index is kept: what is said about a cluster counts only where one is wanted. */
final class ClusterReader {
  private static final String WANTED = "opensearch";
  private static final String SAFE = "https";
  private static final String DEFAULT_ALIAS = "talks";
  private static final int DEFAULT_SHARDS = 1;
  private static final int DEFAULT_REPLICAS = 1;
  private static final int DEFAULT_SECONDS = 5;
  private static final URI NONE = URI.create("http://localhost:9200");

  private final Values values;
  private final Surroundings surroundings;
  private final List<String> problems;

  ClusterReader(Values values, Surroundings surroundings, List<String> problems) {
    this.values = values;
    this.surroundings = surroundings;
    this.problems = problems;
  }

  /** The cluster; null where the data folder keeps the index. */
  @Nullable
  OpenSearchSettings read() {
    String backend = values.word(SettingKey.BACKEND);
    List<URI> hosts = values.urls(SettingKey.NODES);
    Optional<String> user = values.text(SettingKey.USER);
    OpenSearchSettings settings = new OpenSearchSettings(hosts.isEmpty() ? List.of(NONE) : hosts,
        values.name(SettingKey.ALIAS, DEFAULT_ALIAS),
        values.readable(SettingKey.CERTIFICATE).orElse(null),
        backend.equals(WANTED) ? login(user.orElse(null), hosts) : null,
        values.whole(SettingKey.SHARDS, DEFAULT_SHARDS),
        values.whole(SettingKey.REPLICAS, DEFAULT_REPLICAS),
        Duration.ofSeconds(values.whole(SettingKey.DEADLINE_SECONDS, DEFAULT_SECONDS)));
    if (!backend.equals(WANTED)) {
      return null;
    }
    if (hosts.isEmpty()) {
      problems.add(SettingKey.NODES.text() + ": found nothing, allowed: addresses of nodes of"
          + " OpenSearch, such as " + NONE);
    }
    return settings;
  }

  private OpenSearchSettings.@Nullable Login login(@Nullable String user, List<URI> hosts) {
    if (user == null) {
      return null;
    }
    hosts.stream()
        .filter(host -> !SAFE.equals(host.getScheme()))
        .forEach(host -> problems.add(SettingKey.NODES.text() + ": found " + host
            + ", allowed: https addresses where a password is sent"));
    return new OpenSearchSettings.Login(user, Secret.OPENSEARCH.read(surroundings, problems));
  }
}
