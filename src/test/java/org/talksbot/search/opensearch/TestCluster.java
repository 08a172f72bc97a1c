package org.talksbot.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Real nodes that form a cluster; each test has indices of its own there. */
public final class TestCluster implements AutoCloseable {
  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final int SHARDS = 3;

  private final AtomicInteger aliases = new AtomicInteger();
  private final Path folder;
  private final List<TestNode> nodes;
  private final ClusterClient client;

  private TestCluster(Path folder, List<TestNode> nodes) {
    this.folder = folder;
    this.nodes = List.copyOf(nodes);
    this.client = new ClusterClient(settings("none", DEADLINE));
  }

  /** Starts so many nodes and comes back when they are one cluster. */
  public static TestCluster start(int size) {
    try {
      Path folder = Files.createTempDirectory("talks-bot-nodes");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      List<Integer> ports = freePorts(2 * size);
      List<String> names = IntStream.range(0, size).mapToObj(i -> "node" + i).toList();
      List<TestNode> nodes = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        List<Integer> transports = new ArrayList<>(ports.subList(size, 2 * size));
        Collections.swap(transports, 0, i);
        nodes.add(new TestNode(folder.resolve(names.get(i)), names.get(i), ports.get(i),
            transports, names));
      }
      TestCluster cluster = new TestCluster(folder, nodes);
      cluster.startNodes(nodes);
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts nodes that do not run, and comes back when the cluster has all its nodes. */
  public void startNodes(List<TestNode> stopped) {
    CompletableFuture.allOf(
        stopped.stream().map(TestNode::start).toArray(CompletableFuture[]::new)).join();
    client.done("GET", "/_cluster/health?wait_for_nodes=" + nodes.size() + "&timeout=60s", null,
        ClusterClient.PATIENCE);
  }

  /** Comes back when every shard has all its copies. */
  void awaitCopies() {
    client.done("GET", "/_cluster/health?wait_for_status=green&timeout=60s", null,
        ClusterClient.PATIENCE);
  }

  public List<TestNode> nodes() {
    return nodes;
  }

  /** The node that manages the others. */
  TestNode manager() {
    String name = client.done("GET", "/_cat/cluster_manager?format=json", null, DEADLINE)
        .path(0)
        .path("node")
        .asText();
    return nodes.stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
  }

  /** Talks to the nodes as the bot does. */
  ClusterClient client() {
    return client;
  }

  /** A name that no other test uses. */
  String newAlias() {
    return "talks" + aliases.incrementAndGet();
  }

  /** Settings for an index of three shards, on more than one node with a copy of each. */
  OpenSearchSettings settings(String alias, Duration deadline) {
    return settings(nodes.stream().map(TestNode::url).toList(), alias, deadline);
  }

  private static OpenSearchSettings settings(List<URI> hosts, String alias, Duration deadline) {
    return new OpenSearchSettings(hosts, alias, null, null, SHARDS, hosts.size() > 1 ? 1 : 0,
        deadline);
  }

  /** An index that nobody has filled yet. */
  OpenSearchIndex newIndex() {
    return index(newAlias());
  }

  /** The index behind an alias, as another process has it. */
  OpenSearchIndex index(String alias) {
    return new OpenSearchIndex(settings(alias, DEADLINE), Clock.systemUTC());
  }

  @Override
  public void close() {
    nodes.forEach(TestNode::kill);
    try {
      client.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }
}
