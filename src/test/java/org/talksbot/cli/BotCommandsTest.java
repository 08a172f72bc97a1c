package org.talksbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.state.BotState;
import org.talksbot.state.Vote;
import org.talksbot.telegram.testserver.TestBotApi;

/** Commands about a bot that runs elsewhere. */
class BotCommandsTest {
  @TempDir
  private Path home;
  private TestBotApi api;
  private Map<String, String> environment;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(home.resolve("corpus"));
    api = new TestBotApi();
    environment = new HashMap<>(Map.of("TELEGRAM_BOT_TOKEN", TestBotApi.TOKEN,
        "TALKSBOT_TELEGRAM_API_URL", api.url().toString(), "TELEGRAM_WEBHOOK_SECRET", "hush",
        "TALKSBOT_TELEGRAM_WEBHOOK_URL", "https://bot.example/telegram"));
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void webhookIsSetAskedForAndDeleted() {
    assertThat(run("webhook", "set").out).startsWith("address: https://bot.example/telegram\n");
    assertThat(api.webhook().path("secret_token").asText()).isEqualTo("hush");
    assertThat(run("webhook", "info").out).isEqualTo("""
        address: https://bot.example/telegram
        updates that wait: 0
        connections at most: 100
        """);
    assertThat(run("webhook", "delete").out)
        .startsWith("address: none, updates are polled for\n");
  }

  @Test
  void webhookNeedsAnAction() {
    Ended ended = run("webhook");
    assertThat(ended.status).isEqualTo(2);
    assertThat(ended.err)
        .isEqualTo("talks-bot: expected set, delete or info; see talks-bot webhook --help\n");
  }

  @Test
  void webhookOfAnUnknownBotEndsWithThree() {
    environment.put("TELEGRAM_BOT_TOKEN", "1:unknown");
    Ended ended = run("webhook", "info");
    assertThat(ended.status).isEqualTo(3);
    assertThat(ended.err).contains("TELEGRAM_BOT_TOKEN").hasLineCount(1);
  }

  @Test
  void webhookThatTelegramRefusesEndsWithOne() {
    api.failNext("setwebhook", 400, "Bad Request: bad webhook: HTTPS url must be provided",
        Map.of());
    Ended ended = run("webhook", "set");
    assertThat(ended.status).isEqualTo(1);
    assertThat(ended.err).contains("HTTPS url must be provided")
        .doesNotContain(TestBotApi.TOKEN)
        .doesNotContain("hush")
        .hasLineCount(1);
  }

  @Test
  void feedbackIsPrintedAVoteALineWithoutAToken() {
    environment.clear();
    environment.put("TALKSBOT_DATA", home.toString());
    assertThat(run("feedback").out).isEmpty();
    for (boolean right : List.of(true, false)) {
      BotState.feedback(home)
          .add(new Vote(Instant.parse("2025-04-10T08:00:00Z"), right, "aa", "bb", "a.md", 3, 9,
              0.5));
    }
    Ended ended = run("feedback");
    assertThat(ended.status).isZero();
    assertThat(ended.out).as("the last vote stands")
        .isEqualTo("{\"at\":\"2025-04-10T08:00:00Z\",\"right\":false,\"chat\":\"aa\","
            + "\"voter\":\"bb\",\"article\":\"a.md\",\"start\":3,\"end\":9,\"confidence\":0.5}\n");
  }

  @Test
  void doctorFindsNothingWrong() throws IOException {
    Files.copy(Path.of("corpus/alaska-summit-2025.md"), home.resolve("corpus/alaska.md"));
    environment.put("TALKSBOT_DATA", home.resolve("data").toString());
    Ended ended = run("doctor");
    assertThat(ended.out).as(ended.err)
        .doesNotContain("problem")
        .contains("1 articles can be",
            "can be reached", "belongs to @" + TestBotApi.BOT_NAME, "are polled for");
    assertThat(ended.status).isZero();
  }

  @Test
  void doctorSaysWhatToDo() throws IOException {
    environment.put("TELEGRAM_BOT_TOKEN", "1:unknown");
    environment.put("TALKSBOT_DATA", Files.createFile(home.resolve("file")) + "/data");
    Ended ended = run("doctor");
    assertThat(ended.status).isEqualTo(1);
    assertThat(ended.out).contains("problem  data folder", "TALKSBOT_DATA",
        "problem  articles", "problem  token", "@BotFather");
    api.close();
    assertThat(run("doctor").out).contains("problem  network", "firewall");
  }

  private Ended run(String... arguments) {
    TerminalRun terminal = new TerminalRun(new FileApplication(home, environment));
    int status = terminal.run(arguments);
    return new Ended(status, terminal.out(), terminal.err());
  }

  private record Ended(int status, String out, String err) {}
}
