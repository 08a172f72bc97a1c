package org.talksbot.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.web.ManagementServer;
import org.talksbot.web.ManagementServer.Page;

/**
 * What the operator can look at while the bot runs. A port that is taken is told and costs nobody
 * an answer.
 */
final class Management implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Management.class);
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  private final Health health;
  private final Metrics metrics;
  private final @Nullable ManagementServer server;

  /** Begins to listen. */
  Management(InetSocketAddress address, Health health, Metrics metrics) {
    this.health = health;
    this.metrics = metrics;
    this.server = listening(address);
  }

  private @Nullable ManagementServer listening(InetSocketAddress address) {
    try {
      ManagementServer listening = new ManagementServer(address,
          Map.of("/health/live", () -> new Page(OK, TEXT, "alive\n"),
              "/health/ready", this::ready, "/metrics", () -> new Page(OK,
                  "text/plain; version=0.0.4; charset=utf-8", metrics.text())));
      LOG.info("health and metrics at http://{}:{}", address.getHostString(), listening.port());
      return listening;
    } catch (IOException e) {
      LOG.error("management: cannot listen on {}:{} ({}); health and metrics are not shown",
          address.getHostString(), address.getPort(), e.getMessage());
      return null;
    }
  }

  /**
   * The status, and a line for each problem; 200 also where something is wrong that keeps nobody
   * from being answered.
   */
  private Page ready() {
    boolean isReady = health.isReady(); // first, so that what it finds is among the problems
    List<String> problems = health.problems();
    String status = !isReady ? "unavailable" : problems.isEmpty() ? "ready" : "degraded";
    String text = problems.stream().map(line -> line + "\n").collect(Collectors.joining());
    return new Page(isReady ? OK : UNAVAILABLE, TEXT, status + "\n" + text);
  }

  /** The port that it listens on, 0 where it does not. */
  int port() {
    return server == null ? 0 : server.port();
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
    metrics.close();
  }
}
