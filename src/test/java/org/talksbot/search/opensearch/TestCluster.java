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
  private final int replicas;
  private final ClusterClient client;

  private TestCluster(Path folder, List<TestNode> nodes, int replicas) {
    this.folder = folder;
    this.nodes = List.copyOf(nodes);
    this.replicas = replicas;
    this.client = new ClusterClient(settings("none", DEADLINE));
  }

  /** Starts so many nodes, a process each, and comes back when they are one cluster. */
  public static TestCluster start(int size) {
    return start(size, 1, (_, folders) -> folders.stream().map(ServerProcess::ofNode).toList());
  }

  /** The same with nodes that are as quick as an owner's are. */
  public static TestCluster startToMeasure(int size) {
    return start(size, 1,
        (_, folders) -> folders.stream().map(ServerProcess::ofServingNode).toList());
  }

  /**
   * Starts so many nodes in one process, which is quicker. They can be killed together only, so
   * that their indices have no copies unless a test asks for some.
   */
  public static TestCluster startInOneProcess(int size) {
    return start(size, 0, (root, folders) -> Collections.nCopies(size,
        ServerProcess.ofNodes(root, folders)));
  }

  private static TestCluster start(int size, int replicas, Servers servers) {
    try {
      Path root = Files.createTempDirectory("talks-bot-nodes");
      Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
      List<Integer> ports = freePorts(2 * size);
      List<String> names = IntStream.range(0, size).mapToObj(i -> "node" + i).toList();
      List<Path> folders = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        List<Integer> transports = new ArrayList<>(ports.subList(size, 2 * size));
        Collections.swap(transports, 0, i);
        folders.add(NodeFolder.create(root.resolve(names.get(i)), names.get(i), ports.get(i),
            transports, names));
      }
      List<ServerProcess> processes = servers.of(root, folders);
      TestCluster cluster = new TestCluster(root, IntStream.range(0, size)
          .mapToObj(i -> new TestNode(names.get(i),
              URI.create("http://127.0.0.1:" + ports.get(i)), processes.get(i)))
          .toList(), replicas);
      cluster.startNodes(cluster.nodes);
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts nodes that do not run, and comes back when the cluster has all its nodes. */
  public void startNodes(List<TestNode> stopped) {
    CompletableFuture.allOf(stopped.stream()
        .map(TestNode::server)
        .distinct()
        .map(ServerProcess::start)
        .toArray(CompletableFuture[]::new)).join();
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

  /** Settings for an index of three shards. */
  OpenSearchSettings settings(String alias, Duration deadline) {
    return settings(alias, replicas, deadline);
  }

  /** Settings for an index of three shards with so many copies of each. */
  OpenSearchSettings settings(String alias, int copies, Duration deadline) {
    return new OpenSearchSettings(nodes.stream().map(TestNode::url).toList(), alias, null, null,
        SHARDS, copies, deadline);
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

  /** Which process runs a node. */
  @FunctionalInterface
  private interface Servers {
    /** The process of each, in the order of their folders; they may share one. */
    List<ServerProcess> of(Path root, List<Path> folders) throws IOException;
  }
}
