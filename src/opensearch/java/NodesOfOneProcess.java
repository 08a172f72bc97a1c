import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.common.logging.LogConfigurator;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;

/**
 * Several nodes of OpenSearch in one process: a cluster for tests that starts in seconds. It is
 * compiled as it starts, against the jars of the server alone: on the class path of the tests
 * Lucene would take them for parts of itself.
 */
final class NodesOfOneProcess {
  private NodesOfOneProcess() {}

  /**
   * Starts nodes and stays.
   *
   * @param arguments the folder that holds the server's {@code modules}, then a folder for each
   *     node, whose {@code config/opensearch.yml} says the rest
   */
  public static void main(String[] arguments) throws InterruptedException {
    Settings home = Settings.builder().put("path.home", arguments[0]).build();
    LogConfigurator.configureWithoutConfig(home);
    List<Thread> starts = new ArrayList<>();
    for (String folder : Arrays.asList(arguments).subList(1, arguments.length)) {
      Node node = new Node(InternalSettingsPreparer.prepareEnvironment(home, Map.of(),
          Path.of(folder, "config"), () -> folder));
      // none is ready before there is a manager, which takes two of them
      starts.add(Thread.ofPlatform().start(() -> start(node)));
    }
    for (Thread start : starts) {
      start.join();
    }
    System.out.println("[" + starts.size() + " nodes] started");
    new CountDownLatch(1).await();
  }

  private static void start(Node node) {
    try {
      node.start();
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }
}
