package org.talksbot.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;

/**
 * The program over 30,000 article files, in a process of its own, while one of them changes again
 * and again. Prints what one change costs in CPU time, and how the slowest answers of those that
 * were given meanwhile compare with the median of those given before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Timeout(time = 30, timeUnit = TimeUnit.MINUTES)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // JMH calls the method of @Setup first
public class ReloadBenchmark {
  private static final Path NEWS = Path.of("..", "shared", "data", "news-ar.jsonl.gz");
  private static final String RELOADED = "reloaded:";
  private static final int RELOADS = 100;
  private static final int QUIET_RELOADS = 10;
  private static final int ANSWERS = 3000;
  private static final Duration QUIET = Duration.ofSeconds(30);
  private static final int SLOW = 4;
  private static final List<String> QUESTIONS = List.of("متى التقى بيرنز وناريشكين في أنقرة؟",
      "أين التقى ترامب وبوتين في أغسطس 2025؟", "من هو رئيس الوفد الروسي في الرياض؟",
      "لماذا تأجلت محادثات القاهرة؟", "كم رأسا نوويا تسمح به معاهدة نيو ستارت؟",
      "ماذا قال لافروف عن السفارات؟", "من فاز بكأس العالم للسباحة؟");

  private Path corpus;
  private TestBotApi api;
  private Run.Started bot;
  private int asked;

  /** Lays the articles out and starts the program. */
  @Setup(Level.Iteration)
  public void start() throws IOException, InterruptedException {
    corpus = Files.createTempDirectory("bench").resolve("corpus");
    Files.createDirectories(corpus);
    try (var own = Files.list(Path.of("corpus"))) {
      for (Path article : own.toList()) {
        Files.copy(article, corpus.resolve(article.getFileName()));
      }
    }
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(new GZIPInputStream(Files.newInputStream(NEWS)), UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Files.writeString(corpus.resolve("news-" + number++ + ".jsonl"), line + "\n");
      }
    }
    api = new TestBotApi();
    bot = BotProcess.start(api,
        Map.of("TALKSBOT_TELEGRAM_PER_PERSON", "10000", "TALKSBOT_MANAGEMENT_PORT", "0"),
        List.of("serve", "--corpus", corpus.toString(), "--data",
            corpus.resolveSibling("data").toString()));
    for (int i = 0; i < ANSWERS; i++) {
      ask();
    }
  }

  /** Ends it. */
  @TearDown(Level.Iteration)
  public void stop() {
    bot.process().destroy();
    bot.end();
    api.close();
  }

  /** What a change costs while nobody asks. */
  @Benchmark
  public void cost() throws IOException, InterruptedException {
    double before = cpuSeconds();
    TimeUnit.SECONDS.sleep(QUIET.toSeconds());
    double rest = (cpuSeconds() - before) / QUIET.toSeconds();
    List<Double> costs = new ArrayList<>();
    for (int i = 0; i < QUIET_RELOADS; i++) {
      double cpu = cpuSeconds();
      long begin = System.nanoTime();
      change(i);
      costs.add(cpuSeconds() - cpu - rest * (System.nanoTime() - begin) / 1e9);
    }
    costs.sort(null);
    System.out.printf(Locale.ROOT, "watching costs %.3f of a core; a changed article %.2f s of CPU"
        + " time in the median, %.2f s at most%n", rest, costs.get(costs.size() / 2),
        costs.getLast());
  }

  /** Answers while articles change. */
  @Benchmark
  public void answers() throws InterruptedException, IOException {
    List<Long> quiet = new ArrayList<>();
    for (int i = 0; i < ANSWERS; i++) {
      quiet.add(ask());
    }
    quiet.sort(null);
    AtomicBoolean changing = new AtomicBoolean(true);
    Thread changes = Thread.ofPlatform().start(() -> {
      try {
        for (int i = 0; i < RELOADS; i++) {
          change(i);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        changing.set(false);
      }
    });
    List<Long> busy = new ArrayList<>();
    while (changing.get()) {
      busy.add(ask());
    }
    changes.join();
    busy.sort(null);
    double median = quiet.get(quiet.size() / 2);
    System.out.printf(Locale.ROOT, "before: p99 %.1f, slowest %.1f times the median; %d answers"
        + " during %d reloads: median %.1f, p99 %.1f, slowest %.1f, %d above %d%n",
        quiet.get(quiet.size() * 99 / 100) / median, quiet.getLast() / median, busy.size(),
        RELOADS, busy.get(busy.size() / 2) / median, busy.get(busy.size() * 99 / 100) / median,
        busy.getLast() / median, busy.stream().filter(took -> took > SLOW * median).count(), SLOW);
  }

  /** Asks and waits for the answer; how long that took, in nanoseconds. */
  private long ask() throws InterruptedException {
    int seen = api.sent().size();
    long begin = System.nanoTime();
    int message = api.write(1 + asked % 100, QUESTIONS.get(asked % QUESTIONS.size()));
    asked++;
    SentMessage answer = api.awaitSent(seen + 1).getLast();
    if (answer.repliesTo() != message) {
      throw new IllegalStateException("another question was answered");
    }
    return System.nanoTime() - begin;
  }

  /** Changes an article and waits until it is served. */
  private void change(int number) throws IOException, InterruptedException {
    long before = reloads();
    Files.writeString(corpus.resolve("changing.md"), "وصل القطار رقم " + number
        + " إلى المحطة في الثاني من مارس 2025 وعلى متنه ركاب من مدينتين.\n");
    while (reloads() == before) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private long reloads() throws IOException {
    return Files.readString(bot.err()).lines().filter(line -> line.contains(RELOADED)).count();
  }

  private double cpuSeconds() {
    return bot.process().toHandle().info().totalCpuDuration().orElse(Duration.ZERO).toMillis()
        / 1e3;
  }
}
