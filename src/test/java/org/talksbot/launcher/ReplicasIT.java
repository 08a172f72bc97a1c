package org.talksbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.search.opensearch.TestCluster;
import org.talksbot.search.opensearch.TestNode;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;

/**
 * Two processes of the bot behind one webhook, each with a disk of its own, over an index in
 * OpenSearch that a third process fills.
 */
@Timeout(180)
@TestInstance(Lifecycle.PER_CLASS)
class ReplicasIT {
  private static final int REPLICAS = 2;
  private static final String ALASKA = "أين التقى ترامب وبوتين في أغسطس 2025؟";
  private static final String TRAIN = "متى وصل القطار الأول إلى بريانسك؟";
  private static final String SORRY = "تعذّرت عليّ الإجابة الآن";

  private final TestCluster cluster = TestCluster.startInOneProcess(3);
  private final List<Run.Started> bots = new ArrayList<>();
  private final List<Integer> management = new ArrayList<>();

  @TempDir
  Path home;

  private TestBotApi api;
  private Path corpus;
  private long chat;

  @BeforeEach
  void serve() throws IOException {
    api = new TestBotApi();
    corpus = Files.createDirectories(home.resolve("corpus"));
    Files.copy(Path.of("corpus", "alaska-summit-2025.md"), corpus.resolve("alaska.md"));
    assertThat(talksBot(Map.of(), "index").end().status()).isZero();
    List<Integer> ports = freePorts(2 * REPLICAS);
    List<URI> places = ports.subList(0, REPLICAS)
        .stream()
        .map(port -> URI.create("http://127.0.0.1:" + port + "/"))
        .toList();
    api.balanceOver(places);
    assertThat(talksBot(webhook(places.getFirst(), ports.getFirst()), "webhook", "set").end()
        .status()).isZero();
    for (int i = 0; i < REPLICAS; i++) {
      management.add(ports.get(REPLICAS + i));
      Map<String, String> own = webhook(places.getFirst(), ports.get(i));
      own.put("TALKSBOT_MANAGEMENT_PORT", Integer.toString(management.get(i)));
      bots.add(talksBot(own, "serve", "--data", home.resolve("data" + i).toString()));
    }
  }

  @AfterEach
  void stop() {
    bots.forEach(bot -> bot.process().destroy());
    bots.forEach(bot -> assertThat(bot.end().status()).isZero());
    api.close();
  }

  @AfterAll
  void stopNode() {
    cluster.close();
  }

  @Test
  void replicasSeeANewIndexAndSayPolitelyWhenThereIsNone()
      throws IOException, InterruptedException {
    assertThat(bothAnswer(ALASKA)).allMatch(answer -> answer.contains("ألاسكا"));

    Files.writeString(corpus.resolve("train.md"), """
        ---
        title: قطار ليلي بين مدينتين
        ---
        وصل القطار الأول إلى مدينة بريانسك في الثاني من مارس 2025 وعلى متنه ثمانون راكبًا.
        """);
    assertThat(talksBot(Map.of(), "index").end().status()).isZero();
    untilBoth(TRAIN, "ثمانون راكبًا");

    Files.writeString(corpus.resolve("train.md"), """
        ---
        title: قطار ليلي بين مدينتين
        ---
        وصل القطار الأول إلى مدينة بريانسك في الثالث من مارس 2025 وعلى متنه تسعون راكبًا.
        """);
    assertThat(talksBot(Map.of(), "index", "--rebuild").end().status()).isZero();
    untilBoth(TRAIN, "تسعون راكبًا");

    TestNode node = cluster.nodes().getFirst();
    node.kill();
    assertThat(bothAnswer(ALASKA)).allMatch(answer -> answer.contains(SORRY));
    for (int port : management) {
      assertThat(untilHealth(port, "unavailable")).contains("OpenSearch at http");
    }

    cluster.startNodes(List.of(node));
    untilBoth(ALASKA, "ألاسكا");
    for (int port : management) {
      assertThat(untilHealth(port, "ready")).as("nothing is wrong").hasLineCount(1);
    }
  }

  /** Asks until both answer so; the webhook's updates go to them in turn. */
  private void untilBoth(String question, String expected) throws InterruptedException {
    while (!bothAnswer(question).stream().allMatch(answer -> answer.contains(expected))) {
      assertThat(bots).allMatch(bot -> bot.process().isAlive());
    }
  }

  /** What each of them answers. */
  private List<String> bothAnswer(String question) throws InterruptedException {
    int seen = api.sent().size();
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < REPLICAS; i++) {
      chat++;
      asked.add(api.write(chat, question));
    }
    List<String> answers = new ArrayList<>();
    while (answers.size() < REPLICAS) {
      List<SentMessage> sent = api.awaitSent(seen + 1);
      sent.subList(seen, sent.size())
          .stream()
          .filter(message -> asked.contains(message.repliesTo()))
          .forEach(message -> answers.add(message.visible()));
      seen = sent.size();
    }
    return answers;
  }

  /** Asks for the health, which follows the cluster within seconds, until it begins so. */
  private static String untilHealth(int port, String status)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:" + port + "/health/ready")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (true) {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.body().startsWith(status)) {
          return answer.body();
        }
      }
    }
  }

  private static Map<String, String> webhook(URI address, int port) {
    return new HashMap<>(Map.of("TALKSBOT_TELEGRAM_MODE", "webhook", "TELEGRAM_WEBHOOK_SECRET",
        "hush", "TALKSBOT_TELEGRAM_WEBHOOK_URL", address.toString(),
        "TALKSBOT_TELEGRAM_WEBHOOK_PORT", Integer.toString(port)));
  }

  private Run.Started talksBot(Map<String, String> more, String... command) {
    Map<String, String> environment = new HashMap<>(Map.of("TALKSBOT_CORPUS", corpus.toString(),
        "TALKSBOT_SEARCH_BACKEND", "opensearch", "TALKSBOT_SEARCH_NODES",
        cluster.nodes().getFirst().url().toString(), "TALKSBOT_SEARCH_REPLICAS", "0",
        "TALKSBOT_SEARCH_DEADLINE_SECONDS", "2", "TALKSBOT_MANAGEMENT_PORT", "0"));
    environment.putAll(more);
    return BotProcess.start(api, environment, Stream.of(command).toList());
  }

  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }
}
