package org.talksbot.search.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node of OpenSearch in a process of its own, as a user other than root. */
public final class TestNode {
  private static final String NOBODY = "65534";
  private static final int START_SECONDS = 120;

  private final Path home = Distribution.home();
  private final Path folder;
  private final String name;
  private final int http;
  private @Nullable Process process;

  /**
   * A node, not running yet.
   *
   * @param folder where it keeps everything
   * @param transports the ports of all nodes for each other, this one's first
   * @param managers names of the nodes that may be the first manager
   */
  TestNode(Path folder, String name, int http, List<Integer> transports, List<String> managers) {
    this.folder = folder;
    this.name = name;
    this.http = http;
    configure(transports, managers);
  }

  String name() {
    return name;
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + http);
  }

  /** Starts it, and comes back before it answers. */
  CompletableFuture<Void> start() {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY,
          "--clear-groups"));
    }
    command.addAll(List.of("bash", home.resolve("bin/opensearch").toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
        .directory(folder.toFile());
    builder.environment()
        .putAll(Map.of("OPENSEARCH_JAVA_HOME", System.getProperty("java.home"),
            "OPENSEARCH_PATH_CONF", folder.resolve("config").toString(),
            "OPENSEARCH_TMPDIR", folder.toString(),
            "OPENSEARCH_JAVA_OPTS", "-Xms512m -Xmx512m -XX:TieredStopAtLevel=1"));
    try {
      Process started = builder.start();
      process = started;
      CompletableFuture<Void> ready = new CompletableFuture<>();
      Thread.ofVirtual().start(() -> follow(started, ready));
      return ready.orTimeout(START_SECONDS, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** CPU time that it has used, its launcher's included. */
  Duration cpu() {
    Process running = process;
    return running == null
        ? Duration.ZERO
        : Stream.concat(Stream.of(running.toHandle()), running.descendants())
            .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
            .reduce(Duration.ZERO, Duration::plus);
  }

  /** Ends it without a warning. */
  public void kill() {
    Process running = process;
    if (running != null) {
      running.descendants().forEach(ProcessHandle::destroyForcibly);
      running.destroyForcibly();
      running.onExit().join();
    }
  }

  private static void follow(Process started, CompletableFuture<Void> ready) {
    StringBuilder said = new StringBuilder();
    try (BufferedReader out = started.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.contains("] started")) {
          ready.complete(null);
        }
        if (!ready.isDone()) {
          said.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      said.append(e);
    }
    ready.completeExceptionally(new IllegalStateException("the node has ended:\n" + said));
  }

  private void configure(List<Integer> transports, List<String> managers) {
    Path config = folder.resolve("config");
    try {
      Files.createDirectories(config);
      Files.createDirectories(folder.resolve("data"));
      for (String file : List.of("jvm.options", "log4j2.properties")) {
        // the server would write these logs beside itself
        Files.write(config.resolve(file), Files.readAllLines(home.resolve("config").resolve(file))
            .stream()
            .filter(line -> !line.contains("-Xlog:gc"))
            .toList());
      }
      Files.writeString(config.resolve("opensearch.yml"), String.format(Locale.ROOT, """
          cluster.name: talks-bot-test
          node.name: %s
          path.data: %s
          path.logs: %s
          network.host: 127.0.0.1
          http.port: %d
          transport.port: %d
          discovery.seed_hosts: %s
          cluster.initial_cluster_manager_nodes: %s
          """, name, folder.resolve("data"), folder.resolve("logs"), http,
          transports.getFirst(),
          transports.stream().map(port -> "\"127.0.0.1:" + port + '"').toList(),
          managers));
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.toList()) {
          Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
