package org.talksbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.config.Surroundings;
import org.talksbot.search.IndexListener;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;

/** The whole bot, which serves one article from a home of its own while a test changes the disk. */
@Timeout(120)
abstract class ServingBot {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(40);
  static final String TRAIN = """
      ---
      title: قطار ليلي بين مدينتين
      ---
      وصل القطار الأول إلى مدينة بريانسك في الثاني من مارس 2025 وعلى متنه ثمانون راكبًا.
      """;
  static final String WHEN = "متى وصل القطار الأول إلى بريانسك؟";
  static final String ALASKA = "أين التقى ترامب وبوتين في أغسطس 2025؟";

  @TempDir
  Path home;
  Path corpus;
  Path config;
  TestBotApi api;
  final JumpingClock clock = new JumpingClock();
  private BotService service;
  private FutureTask<Void> run;

  /** The system's clock, set wrong. */
  static final class JumpingClock extends Clock {
    private volatile Duration wrong = Duration.ZERO;

    void jump(Duration by) {
      wrong = wrong.plus(by);
    }

    @Override
    public Instant instant() {
      return Clock.systemUTC().instant().plus(wrong);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.offset(Clock.system(zone), wrong);
    }
  }

  @BeforeEach
  void start() throws IOException {
    corpus = Files.createDirectories(home.resolve("corpus"));
    config = Files.createDirectories(home.resolve("config"));
    Files.copy(Path.of("corpus/alaska-summit-2025.md"), corpus.resolve("alaska.md"));
    api = new TestBotApi();
    service = new TalksBot(new Surroundings(
        Map.of("TELEGRAM_BOT_TOKEN", TestBotApi.TOKEN, "TALKSBOT_TELEGRAM_API_URL",
            api.url().toString(), "TALKSBOT_TELEGRAM_PER_PERSON", "10000",
            "TALKSBOT_MANAGEMENT_PORT", "0", "TALKSBOT_DATA",
            home.resolve("data").toString()),
        home, home, "Linux"), clock).service(new Choices(null, List.of(), null),
            IndexListener.SILENT, LOOK);
    run = new FutureTask<>(() -> {
      service.run();
      return null;
    });
    Thread.ofPlatform().daemon().start(run);
  }

  @AfterEach
  void stop() {
    service.close();
    assertThat(run).succeedsWithin(LIMIT);
    api.close();
  }

  /** What the metrics say of a number. */
  double number(String name) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + service.management().port() + "/metrics");
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
          .body()
          .lines()
          .filter(line -> line.startsWith(name + " "))
          .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
          .findFirst()
          .orElseThrow();
    }
  }

  SentMessage answer(String question) throws InterruptedException {
    return reply(api.write(1, question));
  }

  SentMessage reply(int message) throws InterruptedException {
    int seen = 0;
    while (true) {
      List<SentMessage> sent = api.awaitSent(seen + 1);
      for (SentMessage reply : sent.subList(seen, sent.size())) {
        if (reply.repliesTo() == message) {
          return reply;
        }
      }
      seen = sent.size();
    }
  }

  /** Asks until the answer is the expected one. */
  void until(String question, Predicate<SentMessage> expected)
      throws InterruptedException {
    while (!expected.test(answer(question))) {
      Thread.onSpinWait();
    }
  }

  /** Sends pictures until the bot says that it cannot read them in these words. */
  void untilSaid(String text) throws InterruptedException {
    while (!reply(api.send(1, "a.bin", new byte[1], "")).visible().equals(text)) {
      Thread.onSpinWait();
    }
  }

  void untilProblem(String words) {
    while (service.health().problems().stream().noneMatch(line -> line.contains(words))) {
      Thread.onSpinWait();
    }
  }

  void untilNoProblem() {
    while (!service.health().problems().isEmpty()) {
      Thread.onSpinWait();
    }
  }
}
