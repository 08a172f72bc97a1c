package org.talksbot.search.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process of OpenSearch with one node or several, which can be killed and started again. */
final class ServerProcess {
  private static final String NOBODY = "65534";
  private static final int START_SECONDS = 120;
  private static final List<String> HEAP = List.of("-Xms512m", "-Xmx512m");
  private static final String QUICK = "-XX:TieredStopAtLevel=1";
  private static final List<String> MODULES = List.of("analysis-common", "lang-painless",
      "mapper-extras", "transport-netty4");
  private static final Path SEVERAL = Path.of("src", "opensearch", "java",
      "NodesOfOneProcess.java");

  private final ProcessBuilder builder;
  private @Nullable Process process;

  private ServerProcess(List<String> command) {
    builder = new ProcessBuilder(command).redirectErrorStream(true);
  }

  /** The server, compiled no better than a short life is worth. */
  static ServerProcess ofNode(Path folder) {
    return ofNode(folder, QUICK);
  }

  /** The server as its owner starts it. */
  static ServerProcess ofServingNode(Path folder) {
    return ofNode(folder, "");
  }

  /** As a user other than root, which the server asks for. */
  private static ServerProcess ofNode(Path folder, String option) {
    Path home = Distribution.home();
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY,
          "--clear-groups"));
    }
    command.addAll(List.of("bash", home.resolve("bin/opensearch").toString()));
    ServerProcess server = new ServerProcess(command);
    server.builder.directory(folder.toFile());
    server.builder.environment()
        .putAll(Map.of("OPENSEARCH_JAVA_HOME", System.getProperty("java.home"),
            "OPENSEARCH_PATH_CONF", folder.resolve("config").toString(),
            "OPENSEARCH_TMPDIR", folder.toString(),
            "OPENSEARCH_JAVA_OPTS", String.join(" ", HEAP) + " " + option));
    return server;
  }

  /**
   * All these nodes in one process, with the modules alone that the bot has use for: it starts in
   * a fraction of the time that a process for each node takes.
   *
   * @param root where what they share may be kept
   */
  static ServerProcess ofNodes(Path root, List<Path> folders) throws IOException {
    Path home = Distribution.home();
    Path modules = Files.createDirectory(root.resolve("modules"));
    for (String module : MODULES) {
      Files.createSymbolicLink(modules.resolve(module), home.resolve("modules").resolve(module));
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(HEAP);
    command.add(QUICK);
    command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
        "--class-path", home.resolve("lib") + "/*", SEVERAL.toString(), root.toString()));
    folders.forEach(folder -> command.add(folder.toString()));
    return new ServerProcess(command);
  }

  /** Starts it unless it runs; what comes back is done when its nodes have started. */
  CompletableFuture<Void> start() {
    Process last = process;
    if (last != null && last.isAlive()) {
      return CompletableFuture.completedFuture(null);
    }
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
  void kill() {
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
    ready.completeExceptionally(new IllegalStateException("the server has ended:\n" + said));
  }
}
