package org.talksbot.search.opensearch;

import java.net.URI;
import java.time.Duration;

/**
 * A node of OpenSearch.
 *
 * @param url where it talks to clients
 * @param server the process that it runs in, perhaps with others
 */
public record TestNode(String name, URI url, ServerProcess server) {
  /** CPU time that its process has used. */
  public Duration cpu() {
    return server.cpu();
  }

  /** Ends its process without a warning. */
  public void kill() {
    server.kill();
  }
}
