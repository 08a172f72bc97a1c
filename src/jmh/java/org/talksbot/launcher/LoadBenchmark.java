package org.talksbot.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
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
import org.openjdk.jmh.annotations.Warmup;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.article.Problem;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;
import org.talksbot.telegram.testserver.Watch;

/**
 * The program under load, in a process of its own, against a Bot API server that takes 50 ms for
 * each message. Prints how many answers come a second, and what is in use on the heap before and
 * after, each time behind a full collection.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // JMH calls the method of @Setup first
public class LoadBenchmark {
  private static final Duration SEND = Duration.ofMillis(50);
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
  private static final String NOT_THERE = "من فاز بكأس العالم للسباحة؟";

  private final List<String> questions = new ArrayList<>(List.of(NOT_THERE, "شكرا", "ومتى؟"));
  private TestBotApi api;
  private Run.Started bot;

  /** Starts the program and lets it answer a hundred questions. */
  @Setup(Level.Iteration)
  public void start() throws IOException, InterruptedException {
    readQuestions();
    api = new TestBotApi();
    bot = BotProcess.start(api, Map.of("TALKSBOT_TELEGRAM_PER_PERSON", "1000"),
        List.of("serve", "--data", Files.createTempDirectory("bench").toString()));
    ask(100, 1);
    api.watch(new Watch() {
      @Override
      public void arrived() {
        LockSupport.parkNanos(SEND.toNanos());
      }
    });
  }

  private void readQuestions() {
    Corpus corpus = new Corpus(List.of(Path.of("corpus")));
    for (CorpusFile file : corpus.files()) {
      corpus.read(file, new ArticleSink() {
        @Override
        public void article(Article article) {
          questions.addAll(article.metadata().questions());
        }

        @Override
        public void problem(Problem problem) {
          throw new IllegalStateException(problem.toString());
        }
      });
    }
  }

  /** Ends it. */
  @TearDown(Level.Iteration)
  public void stop() {
    bot.process().destroy();
    bot.end();
    api.close();
  }

  /** Ten thousand questions of 500 chats at once. */
  @Benchmark
  public void throughput() throws InterruptedException {
    ask(2000, 500);
    long begin = System.nanoTime();
    double botBefore = cpuSeconds(bot.process().toHandle());
    double serverBefore = cpuSeconds(ProcessHandle.current());
    ask(10_000, 500);
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(Locale.ROOT, "%.0f answers a second; cores in use: %.2f by the bot, %.2f by"
        + " the test server%n", 10_000 / seconds,
        (cpuSeconds(bot.process().toHandle()) - botBefore) / seconds,
        (cpuSeconds(ProcessHandle.current()) - serverBefore) / seconds);
  }

  /** Twenty thousand questions of 2,000 chats. */
  @Benchmark
  public void soak() throws IOException, InterruptedException {
    long before = heapKilobytes();
    ask(20_000, 2000);
    System.out.printf(Locale.ROOT, "heap in use: %.1f MB at the start, %.1f MB after%n",
        before / 1024.0, heapKilobytes() / 1024.0);
  }

  /** Asks, and waits until all is answered and confirmed; JMH ends what takes ten minutes. */
  private void ask(int count, int chats) throws InterruptedException {
    int seen = api.sent().size();
    Set<Integer> asked = new HashSet<>();
    for (int i = 0; i < count; i++) {
      asked.add(api.write(1 + i % chats, questions.get(i % questions.size())));
    }
    while (!asked.isEmpty()) {
      List<SentMessage> sent = api.awaitSent(seen + 1);
      sent.subList(seen, sent.size()).forEach(message -> asked.remove(message.repliesTo()));
      seen = sent.size();
    }
    if (!api.awaitConfirmed(LIMIT)) {
      throw new IllegalStateException(api.unconfirmed() + " questions are not confirmed");
    }
  }

  private static double cpuSeconds(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  private long heapKilobytes() throws IOException, InterruptedException {
    jcmd("GC.run");
    return USED.matcher(jcmd("GC.heap_info"))
        .results()
        .mapToLong(used -> Long.parseLong(used.group(1)))
        .sum();
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
        Long.toString(bot.process().pid()), command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(),
        US_ASCII);
    process.waitFor();
    return out;
  }
}
