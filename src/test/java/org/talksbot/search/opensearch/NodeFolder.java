package org.talksbot.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes what a node starts with into the folder where it keeps everything. */
final class NodeFolder {
  private NodeFolder() {}

  /**
   * Makes the folder, which every user may write to.
   *
   * @param http the port for clients
   * @param transports the ports of all nodes for each other, this one's first
   * @param managers names of the nodes that may be the first manager
   */
  static Path create(Path folder, String name, int http, List<Integer> transports,
      List<String> managers) {
    Path config = folder.resolve("config");
    Path home = Distribution.home();
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
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
