package org.talksbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;

/** Runs the bot itself through the launcher against a Bot API server, and ends it in two ways. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ServeIT {
  private static final String QUESTION = "متى التقى بيرنز وناريشكين في أنقرة؟";
  private static final int QUESTIONS = 12;
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final int SIGTERM_STATUS = 128 + 15;

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

  @Test
  void afterAKillEveryQuestionIsAnswered() throws InterruptedException, IOException {
    // one reply has to wait for longer than this test, so that the kill comes before the batch ends
    api.failNext("sendmessage", 429, "Too Many Requests", Map.of("retry_after", 3600L));
    List<Integer> questions = IntStream.rangeClosed(1, QUESTIONS)
        .mapToObj(chat -> api.write(chat, QUESTION))
        .toList();
    Run.Started killed = serve();
    try {
      assertThat(repliedTo(api.awaitSent(QUESTIONS - 1))).as("one waits")
          .doesNotHaveDuplicates()
          .hasSize(QUESTIONS - 1);
    } finally {
      killed.process().destroyForcibly();
    }
    assertThat(killed.end().status()).isNotZero();
    assertThat(api.unconfirmed()).isEqualTo(QUESTIONS);

    Run.Started second = serve();
    try {
      assertThat(api.awaitConfirmed(LIMIT)).as(Files.readString(second.err())).isTrue();
      assertThat(repliedTo(api.sent())).containsAll(questions);
    } finally {
      second.process().destroyForcibly();
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
    assertThat(run.status()).isEqualTo(SIGTERM_STATUS);
    assertThat(api.unconfirmed()).as("nothing comes again at the next start").isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(TestBotApi.BOT_NAME).doesNotContain(TestBotApi.TOKEN);
  }

  private static List<Integer> repliedTo(List<SentMessage> sent) {
    return sent.stream().map(SentMessage::repliesTo).toList();
  }

  private Run.Started serve() {
    return Run.start(Path.of("").toAbsolutePath(), Map.of("PATH", System.getenv("PATH"), "HOME",
        System.getProperty("user.home"), "JAVA_HOME", System.getProperty("java.home"),
        "TELEGRAM_BOT_TOKEN", TestBotApi.TOKEN, "TALKSBOT_TELEGRAM_API_URL", api.url().toString()),
        "", List.of(Path.of("talks-bot").toAbsolutePath().toString(), "serve", "--data",
            data.toString()));
  }
}
