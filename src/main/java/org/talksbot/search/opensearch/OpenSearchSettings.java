package org.talksbot.search.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the cluster is reached, and how it is to keep the index.
 *
 * @param hosts addresses of nodes, at least one; of those that do not answer, another is asked
 * @param alias the name under which the index is served
 * @param certificate PEM file of the authorities that the nodes' certificates are trusted by; null
 *     for those that Java trusts
 * @param login user and password, null for a cluster that asks for none
 * @param shards primary shards of an index that is built anew, from 1
 * @param replicas copies of each shard beside the first, from 0; below 1 the loss of a node is the
 *     loss of answers
 * @param deadline how long all searches for one question together may take
 */
public record OpenSearchSettings(List<URI> hosts, String alias, @Nullable Path certificate,
    @Nullable Login login, int shards, int replicas, Duration deadline) {
  /** Copies the list. */
  public OpenSearchSettings {
    hosts = List.copyOf(hosts);
    if (hosts.isEmpty()) {
      throw new IllegalArgumentException("no host of OpenSearch");
    }
  }

  /**
   * Who the bot is to the cluster.
   *
   * @param user its name
   * @param password its secret
   */
  public record Login(String user, String password) {
    /** Without the password, so that no log holds it. */
    @Override
    public String toString() {
      return user;
    }
  }
}
