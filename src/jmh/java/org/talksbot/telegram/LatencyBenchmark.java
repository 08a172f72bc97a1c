package org.talksbot.telegram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Answerer;
import org.talksbot.answer.Knowledge;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.ArticleFolder;
import org.talksbot.article.Corpus;
import org.talksbot.reply.Messages;
import org.talksbot.search.IndexListener;
import org.talksbot.search.Source;
import org.talksbot.search.index.CorpusShelf;
import org.talksbot.search.lucene.LuceneIndex;
import org.talksbot.state.BotState;
import org.talksbot.telegram.testserver.TestBotApi;
import org.talksbot.telegram.testserver.Watch;
import org.talksbot.verify.Verifier;

/**
 * How long an answer is on its way beside the time that it takes to find: from the moment at which
 * an update leaves the server to the moment at which the message arrives there, less what the
 * answerer took for the same question. One question at a time, over real HTTP, the journal on.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway.Init") // JMH calls the method of @Setup first
public class LatencyBenchmark {
  private static final int QUESTIONS = 1000;

  private final AtomicLong handedOut = new AtomicLong();
  private final AtomicLong arrived = new AtomicLong();
  private final AtomicLong answering = new AtomicLong();
  private LuceneIndex index;
  private List<String> questions;
  private TestBotApi api;
  private BotState state;
  private TelegramBot bot;

  /** Starts the bot on the articles that come with the program. */
  @Setup
  public void start() throws IOException {
    Path folder = Files.createTempDirectory("bench");
    index = new LuceneIndex(folder.resolve("index"));
    Corpus corpus = new Corpus(List.of(Path.of("corpus")));
    index.update(corpus, IndexListener.SILENT);
    questions = index.catalog()
        .articles()
        .stream()
        .map(Source::metadata)
        .flatMap(metadata -> metadata.questions().stream())
        .toList();
    api = new TestBotApi();
    api.watch(new Watch() {
      @Override
      public void handedOut(int updates) {
        handedOut.set(System.nanoTime());
      }

      @Override
      public void arrived() {
        arrived.set(System.nanoTime());
      }
    });
    QuotingAnswerer engine = new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT);
    Answerer timed = question -> {
      long begin = System.nanoTime();
      try {
        return engine.answer(question);
      } finally {
        answering.set(System.nanoTime() - begin);
      }
    };
    TelegramSettings settings = new TelegramSettings(TestBotApi.TOKEN, api.url(),
        TelegramSettings.MAX_POLL, folder.resolve("alive"), true, null);
    state = BotState.open(folder, settings.botId(), true, Clock.systemUTC());
    bot = new TelegramBot(settings, new BotSetup(
        new BotContent(timed, timed, 3, index.search(), index.catalog(),
            new Verifier(index.search()), Knowledge.builtIn().meetings(),
            new CorpusShelf(index.catalog(), corpus,
                new ArticleFolder(new Corpus(List.of(folder)), folder, Clock.systemUTC()), () -> {
                  throw new IllegalStateException("nobody reloads");
                })),
        Messages.builtIn(), ChatSettings.DEFAULT), state, Clock.systemUTC(), BotListener.SILENT);
    Thread.ofPlatform().daemon().start(this::run);
  }

  private void run() {
    try {
      bot.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends everything. */
  @TearDown
  public void stop() throws IOException {
    bot.close();
    state.journal().close();
    api.close();
    index.close();
  }

  /** Asks a thousand questions, each from another chat, and prints what each took beside itself. */
  @Benchmark
  public void answer() throws InterruptedException {
    long[] beside = new long[QUESTIONS];
    int before = api.sent().size();
    for (int i = 0; i < QUESTIONS; i++) {
      api.write(1 + before + i, questions.get(i % questions.size()));
      api.awaitSent(before + i + 1);
      beside[i] = arrived.get() - handedOut.get() - answering.get();
      api.awaitConfirmed(Duration.ofSeconds(5));
    }
    Arrays.sort(beside);
    System.out.printf(Locale.ROOT, "beside the answer itself: p50 %.2f ms, p99 %.2f ms%n",
        beside[QUESTIONS / 2] / 1e6, beside[QUESTIONS * 99 / 100] / 1e6);
  }
}
