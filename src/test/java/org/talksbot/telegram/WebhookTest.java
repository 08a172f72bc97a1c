package org.talksbot.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.talksbot.reply.SampleQuotes.KNOWN;
import static org.talksbot.reply.SampleQuotes.answer;
import static org.talksbot.reply.SampleQuotes.quote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.answer.Answerer;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;
import org.talksbot.web.WebhookServer;

/** Updates that Telegram posts, over real HTTP. */
@Timeout(60)
class WebhookTest {
  private static final String SECRET = "only-Telegram_knows-this";
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Answerer ECHO = question -> answer(
      quote(question.text(), null, KNOWN, List.of()));

  @TempDir
  private Path folder;
  private TestBotApi api;
  private final HttpClient client = HttpClient.newBuilder()
      .version(HttpClient.Version.HTTP_1_1)
      .build();

  @BeforeEach
  void startServer() throws IOException {
    api = new TestBotApi();
  }

  @AfterEach
  void stopServer() {
    api.close();
    client.close();
  }

  @Test
  void questionIsAnsweredAndThenItsPost() throws InterruptedException, IOException {
    WebhookSettings webhook = webhook();
    try (RunningBot _ = start("a", webhook, ECHO)) {
      set(webhook);
      api.write(1, "مرحبا");
      assertThat(api.awaitSent(1)).hasSize(1);
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
    }
    assertThat(api.webhook().path("allowed_updates")).hasSize(4);
    assertThat(api.webhook().path("secret_token").asText()).isEqualTo(SECRET);
  }

  @Test
  void postIsNotAnsweredBeforeTheUpdateIsHandled() throws InterruptedException, IOException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    WebhookSettings webhook = webhook();
    try (RunningBot _ = start("a", webhook, held(asked, release))) {
      set(webhook);
      api.write(1, "مرحبا");
      asked.await();
      assertThat(api.unconfirmed()).isEqualTo(1);
      release.countDown();
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
    }
  }

  @Test
  void updateThatComesAgainWhileItIsUnderWayIsAnsweredOnce()
      throws InterruptedException, IOException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    WebhookSettings webhook = webhook();
    try (RunningBot _ = start("a", webhook, held(asked, release))) {
      awaitListening(webhook);
      var first = client.sendAsync(post(webhook, update(5)).build(), BodyHandlers.discarding());
      asked.await();
      var second = client.sendAsync(post(webhook, update(5)).build(), BodyHandlers.discarding());
      release.countDown();
      assertThat(first.join().statusCode()).isEqualTo(200);
      assertThat(second.join().statusCode()).isEqualTo(200);
      assertThat(status(post(webhook, update(5)))).as("replayed later").isEqualTo(200);
      assertThat(api.sent()).hasSize(1);
    }
  }

  @Test
  void forgedPostsAreRefused() throws InterruptedException, IOException {
    WebhookSettings webhook = webhook();
    try (RunningBot _ = start("a", webhook, ECHO)) {
      awaitListening(webhook);
      assertThat(status(HttpRequest.newBuilder(address(webhook))
          .POST(BodyPublishers.ofString(update(1)))))
          .isEqualTo(401);
      for (String wrong : List.of("", "only", SECRET + "x", SECRET.toUpperCase(
          Locale.ROOT))) {
        assertThat(status(post(webhook, update(1)).setHeader(WebhookServer.SECRET_HEADER, wrong)))
            .as(wrong)
            .isEqualTo(401);
      }
      assertThat(status(post(webhook, "").GET())).isEqualTo(405);
      assertThat(status(post(webhook, "no JSON"))).isEqualTo(400);
      assertThat(status(post(webhook, "[]"))).isEqualTo(400);
      assertThat(status(post(webhook, "{\"update_id\":\"1\"}"))).isEqualTo(400);
      assertThat(api.sent()).isEmpty();
    }
  }

  @Test
  void unreadableUpdateIsTakenSoThatItBlocksNoOther() throws InterruptedException, IOException {
    WebhookSettings webhook = webhook();
    try (RunningBot _ = start("a", webhook, ECHO)) {
      set(webhook);
      api.receiveUnreadable(1);
      api.write(1, "مرحبا");
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(api.sent()).hasSize(1);
    }
  }

  @Test
  void bodiesAreLimitedAlsoWhereTheirLengthIsNotTold() throws InterruptedException, IOException {
    byte[] huge = new byte[WebhookServer.MAX_BYTES + 1];
    byte[] largest = Arrays.copyOf(update(1).getBytes(UTF_8), WebhookServer.MAX_BYTES);
    Arrays.fill(largest, update(1).getBytes(UTF_8).length, largest.length, (byte) ' ');
    WebhookSettings webhook = webhook();
    try (RunningBot _ = start("a", webhook, ECHO)) {
      awaitListening(webhook);
      assertThat(status(post(webhook, BodyPublishers.ofByteArray(huge)))).isEqualTo(413);
      assertThat(status(post(webhook,
          BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge)))))
          .isEqualTo(413);
      assertThat(status(post(webhook, BodyPublishers.ofByteArray(largest)))).isEqualTo(200);
    }
  }

  @Test
  void replicasBehindALoadBalancerShareTheWork() throws InterruptedException, IOException {
    WebhookSettings first = webhook();
    WebhookSettings second = webhook();
    try (RunningBot _ = start("a", first, ECHO);
        RunningBot other = start("b", second, ECHO)) {
      api.balanceOver(List.of(address(first), address(second)));
      set(first);
      List<Integer> questions = IntStream.rangeClosed(1, 100)
          .mapToObj(chat -> api.write(chat, "مرحبا"))
          .toList();
      api.awaitSent(40);
      assertThat(other.beginClosing()).succeedsWithin(LIMIT);
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(api.sent().stream().map(SentMessage::repliesTo))
          .containsExactlyInAnyOrderElementsOf(questions);
    }
  }

  @Test
  void questionsThatComeWhileNobodyListensWait() throws InterruptedException, IOException {
    WebhookSettings webhook = webhook();
    set(webhook);
    List<Integer> questions = new ArrayList<>();
    questions.add(api.write(1, "مرحبا"));
    questions.add(api.write(1, "مرحبا"));
    try (RunningBot _ = start("a", webhook, ECHO)) {
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(api.sent().stream().map(SentMessage::repliesTo))
          .containsExactlyElementsOf(questions);
    }
    assertThat(api.webhook().path("url").asText()).as("nothing is deleted on stop").isNotEmpty();
    try (WebhookControl control = new WebhookControl(settings("c", webhook))) {
      assertThat(control.info()).contains("address: " + address(webhook));
    }
  }

  @Test
  void closedBotFinishesWhatItHasAndTakesNoMore() throws InterruptedException, IOException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    WebhookSettings webhook = webhook();
    try (RunningBot bot = start("a", webhook, held(asked, release))) {
      awaitListening(webhook);
      var underWay = client.sendAsync(post(webhook, update(5)).build(),
          BodyHandlers.discarding());
      asked.await();
      var closing = bot.beginClosing();
      assertThat(status(post(webhook, update(6)))).isEqualTo(503);
      release.countDown();
      assertThat(underWay.join().statusCode()).isEqualTo(200);
      assertThat(closing).succeedsWithin(LIMIT);
      assertThat(api.sent()).hasSize(1);
    }
  }

  @Test
  void takenPortEndsTheStartWithItsSetting() throws IOException, InterruptedException {
    try (ServerSocket taken = new ServerSocket(0)) {
      try (RunningBot bot = start("a",
          new WebhookSettings(null, taken.getLocalPort(), SECRET), ECHO)) {
        assertThat(bot.failure()).hasMessageStartingWith("telegram.webhook-port: cannot listen");
      }
    }
  }

  @Test
  void deletedWebhookLeavesUpdatesToPolls() throws InterruptedException, IOException {
    WebhookSettings webhook = webhook();
    set(webhook);
    api.write(1, "مرحبا");
    try (WebhookControl control = new WebhookControl(settings("c", webhook))) {
      assertThat(control.delete()).contains("address: none, updates are polled for",
          "updates that wait: 1");
    }
    try (RunningBot _ = RunningBot.start(api, folder, ECHO)) {
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(api.sent()).hasSize(1);
    }
  }

  /** Answers that wait. */
  private static Answerer held(CountDownLatch asked, CountDownLatch release) {
    return question -> {
      asked.countDown();
      try {
        release.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      return ECHO.answer(question);
    };
  }

  private RunningBot start(String name, WebhookSettings webhook, Answerer answerer)
      throws IOException {
    Files.createDirectories(folder.resolve(name));
    return RunningBot.start(settings(name, webhook), NoArticles.content(answerer),
        new MovableClock(Instant.parse("2025-04-10T08:00:00Z")), LIMIT);
  }

  private TelegramSettings settings(String name, WebhookSettings webhook) {
    return new TelegramSettings(TestBotApi.TOKEN, api.url(), TelegramSettings.MAX_POLL,
        folder.resolve(name).resolve("alive"), true, webhook);
  }

  private void set(WebhookSettings webhook) throws InterruptedException {
    try (WebhookControl control = new WebhookControl(settings("c", webhook))) {
      control.set();
    }
  }

  private static WebhookSettings webhook() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = free.getLocalPort();
      return new WebhookSettings(URI.create("http://127.0.0.1:" + port + "/telegram"), port,
          SECRET);
    }
  }

  private static URI address(WebhookSettings webhook) {
    return Objects.requireNonNull(webhook.url());
  }

  private void awaitListening(WebhookSettings webhook) throws InterruptedException {
    while (true) {
      try {
        client.send(HttpRequest.newBuilder(address(webhook)).build(), BodyHandlers.discarding());
        return;
      } catch (IOException _) {
        Thread.onSpinWait();
      }
    }
  }

  private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private static HttpRequest.Builder post(WebhookSettings webhook, String body) {
    return post(webhook, BodyPublishers.ofString(body));
  }

  private static HttpRequest.Builder post(WebhookSettings webhook, BodyPublisher body) {
    return HttpRequest.newBuilder(address(webhook))
        .header(WebhookServer.SECRET_HEADER, SECRET)
        .POST(body);
  }

  private static String update(int id) {
    return "{\"update_id\":" + id + ",\"message\":{\"message_id\":" + id + ",\"date\":1,\"text\":"
        + "\"مرحبا\",\"chat\":{\"id\":1,\"type\":\"private\"},\"from\":{\"id\":1,\"is_bot\":false,"
        + "\"first_name\":\"U\"}}}";
  }
}
