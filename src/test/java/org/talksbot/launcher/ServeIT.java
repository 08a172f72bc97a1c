package org.talksbot.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;

/** Runs the bot itself through the launcher against a Bot API server, and ends it in two ways. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ServeIT {
  private static final String QUESTION = "متى التقى بيرنز وناريشكين في أنقرة؟";
  private static final int QUESTIONS = 200;
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final int KILLS = 2;
  private static final long SEED = 20221114;

  @TempDir
  Path data;

  private TestBotApi api;

  @BeforeEach
  void startServer() throws IOException {
    api = new TestBotApi();
  }

  @AfterEach
  void stopServer() {
    api.close();
  }

  /** A system property gives the number of kills, for trying more than each build does. */
  @Test
  void afterAKillEveryQuestionIsAnsweredAndNoneTwice() throws InterruptedException, IOException {
    Random moments = new Random(SEED);
    int kills = Integer.getInteger("kills", KILLS);
    for (int kill = 0; kill < kills; kill++) {
      int before = api.sent().size();
      List<Integer> questions = IntStream.rangeClosed(1, QUESTIONS)
          .mapToObj(chat -> api.write(chat, QUESTION))
          .toList();
      Run.Started killed = serve();
      try {
        // anywhere between the first answer and the last
        api.awaitSent(before + 1 + moments.nextInt(QUESTIONS - 1));
      } finally {
        killed.process().destroyForcibly();
      }
      assertThat(killed.end().status()).isNotZero();
      Run.Started second = serve();
      try {
        assertThat(api.awaitConfirmed(LIMIT)).as(Files.readString(second.err())).isTrue();
      } finally {
        second.process().destroy();
      }
      assertThat(second.end().status()).isZero();
      List<SentMessage> sent = api.sent();
      List<Integer> answered = repliedTo(sent.subList(before, sent.size()));
      assertThat(questions).as("lost over kill " + kill)
          .filteredOn(question -> !answered.contains(question))
          .isEmpty();
      assertThat(answered).as("twice over kill " + kill + "\n" + Files.readString(killed.err())
          + "\n" + Files.readString(second.err())).doesNotHaveDuplicates();
    }
  }

  @Test
  void termEndsItCleanly() throws InterruptedException {
    api.write(1, QUESTION);
    Run.Started bot = serve();
    try {
      assertThat(api.awaitSent(1).getFirst().visible()).contains("أنقرة", "نوفمبر");
    } finally {
      bot.process().destroy();
    }
    Run run = bot.end();
    assertThat(run.status()).isZero();
    assertThat(api.unconfirmed()).as("nothing comes again at the next start").isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(TestBotApi.BOT_NAME).doesNotContain(TestBotApi.TOKEN);
  }

  @Test
  void webhookModeAnswersAndDropsWhoNeverFinishesARequest()
      throws InterruptedException, IOException {
    int port = freePort();
    Map<String, String> webhook = Map.of("TALKSBOT_TELEGRAM_MODE", "webhook",
        "TELEGRAM_WEBHOOK_SECRET", "hush", "TALKSBOT_TELEGRAM_WEBHOOK_URL",
        "http://127.0.0.1:" + port + "/", "TALKSBOT_TELEGRAM_WEBHOOK_PORT",
        Integer.toString(port), "JDK_JAVA_OPTIONS", "-Dsun.net.httpserver.maxReqTime=1");
    assertThat(talksBot(webhook, "webhook", "set").end().status()).isZero();
    api.write(1, QUESTION);
    Run.Started bot = talksBot(webhook, "serve");
    try {
      assertThat(api.awaitConfirmed(LIMIT)).as(Files.readString(bot.err())).isTrue();
      assertThat(api.sent().getFirst().visible()).contains("أنقرة", "نوفمبر");
      try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
        slow.setSoTimeout((int) LIMIT.toMillis());
        slow.getOutputStream()
            .write("POST / HTTP/1.1\r\nContent-Length: 9\r\n".getBytes(US_ASCII));
        assertThat(slow.getInputStream().read()).as("closed by the server").isEqualTo(-1);
      }
    } finally {
      bot.process().destroy();
    }
    assertThat(bot.end().status()).isZero();
  }

  /** The system refuses each write beyond a file's first 100 KB, as a full disk would. */
  @Test
  void articleThatFindsNoRoomOnTheDiskIsToldAndTheOthersAreServed()
      throws InterruptedException, IOException {
    Path corpus = Files.createDirectories(data.resolve("corpus"));
    Files.copy(Path.of("corpus", "ankara-burns-naryshkin-2022.md"), corpus.resolve("ankara.md"));
    Map<String, String> own = Map.of("TALKSBOT_CORPUS", corpus.toString());
    assertThat(talksBot(own, "index").end().status()).isZero();
    Run.Started bot = Run.start(Path.of("").toAbsolutePath(), BotProcess.environment(api, own), "",
        List.of("bash", "-c", "ulimit -f 100; exec \"$@\"", "bash",
            BotProcess.launcher(), "serve", "--data",
            data.toString()));
    try {
      api.write(1, QUESTION);
      api.awaitSent(1);
      Files.writeString(corpus.resolve("large.md"), IntStream.range(0, 20_000)
          .mapToObj(number -> "وصل القطار رقم " + number + " إلى المحطة في المساء.")
          .collect(Collectors.joining("\n")));
      while (!Files.readString(bot.err()).contains("its last state is used")) {
        assertThat(bot.process().isAlive()).as(Files.readString(bot.err())).isTrue();
        Thread.onSpinWait();
      }
      api.write(2, QUESTION);
      assertThat(api.awaitSent(2).getLast().visible()).contains("أنقرة", "نوفمبر");
    } finally {
      bot.process().destroy();
    }
    assertThat(bot.end().status()).isZero();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private static List<Integer> repliedTo(List<SentMessage> sent) {
    return sent.stream().map(SentMessage::repliesTo).toList();
  }

  private Run.Started serve() {
    return talksBot(Map.of(), "serve");
  }

  private Run.Started talksBot(Map<String, String> more, String... command) {
    return BotProcess.start(api, more,
        Stream.concat(Stream.of(command), Stream.of("--data", data.toString())).toList());
  }
}
