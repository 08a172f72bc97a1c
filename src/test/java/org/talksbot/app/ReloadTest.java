package org.talksbot.app;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.config.Surroundings;
import org.talksbot.search.IndexListener;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;

/** Changes on the disk while the whole bot serves. */
@Timeout(120)
class ReloadTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(40);
  private static final String TRAIN = """
      ---
      title: قطار ليلي بين مدينتين
      ---
      وصل القطار الأول إلى مدينة بريانسك في الثاني من مارس 2025 وعلى متنه ثمانون راكبًا.
      """;
  private static final String WHEN = "متى وصل القطار الأول إلى بريانسك؟";
  private static final String ALASKA = "أين التقى ترامب وبوتين في أغسطس 2025؟";

  @TempDir
  private Path home;
  private Path corpus;
  private Path config;
  private TestBotApi api;
  private BotService service;
  private FutureTask<Void> run;

  @BeforeEach
  void start() throws IOException {
    corpus = Files.createDirectories(home.resolve("corpus"));
    config = Files.createDirectories(home.resolve("config"));
    Files.copy(Path.of("corpus/alaska-summit-2025.md"), corpus.resolve("alaska.md"));
    api = new TestBotApi();
    service = new TalksBot(new Surroundings(
        Map.of("TELEGRAM_BOT_TOKEN", TestBotApi.TOKEN, "TALKSBOT_TELEGRAM_API_URL",
            api.url().toString(), "TALKSBOT_TELEGRAM_PER_PERSON", "10000",
            "TALKSBOT_MANAGEMENT_PORT", "0",
            "TALKSBOT_DATA",
            home.resolve("data").toString()),
        home, home, "Linux")).service(new Choices(null, List.of(), null), IndexListener.SILENT,
            LOOK);
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

  @Test
  void newArticleIsServedThenItsChangeAndThenItIsGone() throws IOException, InterruptedException {
    assertThat(answer(WHEN).quotations()).isEmpty();
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    Files.writeString(corpus.resolve("train.md"), TRAIN.replace("ثمانون", "تسعون"));
    until(WHEN, answer -> answer.visible().contains("تسعون"));
    Files.delete(corpus.resolve("train.md"));
    until(WHEN, answer -> answer.quotations().isEmpty());
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
  }

  @Test
  void fileThatIsWrittenAsideAndRenamedIsTakenUp() throws IOException, InterruptedException {
    Path aside = Files.writeString(corpus.resolve(".train.md.swp"), TRAIN);
    Files.move(aside, corpus.resolve("train.md"), ATOMIC_MOVE);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
  }

  @Test
  void articleWithAMistakeIsLeftOutAndTheOthersAreServed()
      throws IOException, InterruptedException {
    Files.writeString(corpus.resolve("broken.md"), "---\ncolour: red\n---\nنص.\n");
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
  }

  @Test
  void settingsHoldFromTheirChangeOn() throws IOException, InterruptedException {
    Files.writeString(config.resolve("talks-bot.yaml"), "answer:\n  floor: 1\n");
    until(ALASKA, answer -> answer.quotations().isEmpty());
    Files.writeString(config.resolve("talks-bot.yaml"), "answer:\n  floor: 0.1\n");
    until(ALASKA, answer -> !answer.quotations().isEmpty());
  }

  @Test
  void wrongSettingsAreRefusedUntilTheyAreMended() throws IOException, InterruptedException {
    Files.writeString(config.resolve("talks-bot.yaml"), "answer:\n  floor: 2\n");
    untilProblem("answer.floor: found '2', allowed: one number from 0 to 1");
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.writeString(config.resolve("talks-bot.yaml"), "answer:\n  floor: 1\n");
    until(ALASKA, answer -> answer.quotations().isEmpty());
    untilNoProblem();
  }

  @Test
  void textsAreTakenUpAndWrongOnesRefused() throws IOException, InterruptedException {
    Path texts = config.resolve("messages.yaml");
    Files.writeString(texts, "text-only: أقرأ النصوص فقط.\n");
    untilSaid("أقرأ النصوص فقط.");
    Files.writeString(texts, "text-only: Latin first\n");
    untilProblem("text-only: every line must begin with an Arabic letter: Latin first");
    Files.writeString(texts, "text-only: أقرأ النصوص.\n");
    untilSaid("أقرأ النصوص.");
    untilNoProblem();
  }

  @Test
  void phrasesThatCleanAreTakenUpAndWrongOnesRefused() throws IOException, InterruptedException {
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    Path phrases = config.resolve("cleaning.txt");
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    String whole = TRAIN.lines().skip(3).findFirst().orElseThrow();
    Files.writeString(phrases, "train | whole | " + whole + "\n");
    until(WHEN, answer -> answer.quotations().isEmpty());
    Files.writeString(phrases, "train | everywhere | " + whole + "\n");
    untilProblem("cleaning.txt:1: found 'everywhere', allowed: whole, label");
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.delete(phrases);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    untilNoProblem();
  }

  @Test
  void linkThatIsSwappedAsInAConfigMapIsFollowed() throws IOException, InterruptedException {
    Path first = Files.createDirectories(home.resolve("..1"));
    Path second = Files.createDirectories(home.resolve("..2"));
    Files.writeString(first.resolve("talks-bot.yaml"), "answer:\n  floor: 0.1\n");
    Files.writeString(second.resolve("talks-bot.yaml"), "answer:\n  floor: 1\n");
    Path data = Files.createSymbolicLink(home.resolve("..data"), first);
    Files.createSymbolicLink(config.resolve("talks-bot.yaml"), data.resolve("talks-bot.yaml"));
    until(ALASKA, answer -> !answer.quotations().isEmpty());
    Path swapped = Files.createSymbolicLink(home.resolve("..new"), second);
    Files.move(swapped, data, ATOMIC_MOVE);
    until(ALASKA, answer -> answer.quotations().isEmpty());
  }

  @Test
  void articlesThatAreGoneGoOnServingUntilTheyComeBack()
      throws IOException, InterruptedException {
    Path away = home.resolve("away");
    Files.move(corpus, away);
    untilProblem("corpus");
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.createDirectory(corpus);
    untilProblem("the corpus holds no article any more");
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.delete(corpus);
    Files.writeString(away.resolve("train.md"), TRAIN);
    Files.move(away, corpus);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    untilNoProblem();
  }

  @Test
  void indexThatIsLostIsBuiltAnew() throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(home.resolve("data").resolve(index()))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(answer(ALASKA).visible()).as("served from what is open").contains("أنكوريج");
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
  }

  @Test
  void indexThatIsDamagedIsBuiltAnew() throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(home.resolve("data").resolve(index()))) {
      for (Path file : files.filter(file -> file.toString().contains("segments")).toList()) {
        Files.writeString(file, "no index");
      }
    }
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
  }

  private String index() throws IOException {
    try (Stream<Path> folders = Files.list(home.resolve("data"))) {
      return folders.map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> name.startsWith("index-"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void otherArticlesAreServedFromTheSettingsThatNameThem()
      throws IOException, InterruptedException {
    Path more = Files.createDirectory(home.resolve("more"));
    Files.writeString(more.resolve("train.md"), TRAIN);
    Files.writeString(config.resolve("talks-bot.yaml"), "corpus: [../corpus, ../more]\n");
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.writeString(config.resolve("talks-bot.yaml"), "corpus: [../more]\n");
    until(ALASKA, answer -> answer.quotations().isEmpty());
  }

  private SentMessage answer(String question) throws InterruptedException {
    return reply(api.write(1, question));
  }

  private SentMessage reply(int message) throws InterruptedException {
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
  private void until(String question, Predicate<SentMessage> expected)
      throws InterruptedException {
    while (!expected.test(answer(question))) {
      Thread.onSpinWait();
    }
  }

  /** Sends pictures until the bot says that it cannot read them in these words. */
  private void untilSaid(String text) throws InterruptedException {
    while (!reply(api.send(1, "a.bin", new byte[1], "")).visible().equals(text)) {
      Thread.onSpinWait();
    }
  }

  private void untilProblem(String words) {
    while (service.health().problems().stream().noneMatch(line -> line.contains(words))) {
      Thread.onSpinWait();
    }
  }

  private void untilNoProblem() {
    while (!service.health().problems().isEmpty()) {
      Thread.onSpinWait();
    }
  }
}
