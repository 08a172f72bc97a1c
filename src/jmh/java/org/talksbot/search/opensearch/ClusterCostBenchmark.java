package org.talksbot.search.opensearch;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.Corpus;
import org.talksbot.cost.CostCorpus;
import org.talksbot.question.Question;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.IndexListener;
import org.talksbot.search.NearWord;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.lucene.LuceneIndex;

/**
 * What an answer costs out of three nodes on this machine, beside the same answer out of the
 * embedded index, and what filling them costs. CPU time is that of all processes together.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m"})
@Timeout(time = 3, timeUnit = TimeUnit.HOURS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // JMH calls the method of @Setup first
public class ClusterCostBenchmark {
  private static final int[] SIZES = CostCorpus.sizes(20, 2000, 30_000, 300_000);
  private static final Path FOLDER = Path.of("target", "cost");
  private static final int NODES = 3;
  private static final int WARM_UP = 3;

  private final OperatingSystemMXBean system = ManagementFactory
      .getPlatformMXBean(OperatingSystemMXBean.class);
  private TestCluster cluster;
  private List<Question> questions;

  /**
   * What something used.
   *
   * @param nanos of the clock on the wall
   * @param cpu of this process and the nodes, in nanoseconds
   */
  private record Used(double nanos, double cpu) {}

  /** Starts the nodes. */
  @Setup
  public void start() throws IOException {
    cluster = TestCluster.startToMeasure(NODES);
    questions = CostCorpus.questions();
  }

  /** Size by size. */
  @Benchmark
  public void clusterBesideEmbedded() throws IOException {
    for (int size : SIZES) {
      Path folder = FOLDER.resolve(Integer.toString(size));
      Corpus corpus = new Corpus(CostCorpus.of(size, folder));
      try (CorpusIndex embedded = new LuceneIndex(folder.resolve("beside"));
          CorpusIndex shared = cluster.newIndex()) {
        Used own = used(() -> embedded.rebuild(corpus, IndexListener.SILENT));
        Used filling = used(() -> shared.rebuild(corpus, IndexListener.SILENT));
        QuotingAnswerer near = new QuotingAnswerer(embedded.search(), AnswerSettings.DEFAULT);
        QuotingAnswerer far = new QuotingAnswerer(shared.search(), AnswerSettings.DEFAULT);
        for (int i = 0; i < WARM_UP; i++) {
          questions.forEach(near::answer);
          questions.forEach(far::answer);
        }
        Used alone = used(() -> questions.forEach(near::answer));
        WaitClock waiting = new WaitClock(shared.search());
        QuotingAnswerer watched = new QuotingAnswerer(waiting, AnswerSettings.DEFAULT);
        Used together = used(() -> questions.forEach(watched::answer));
        Used two = used(() -> askTwo(near));
        Used twoTogether = used(() -> askTwo(far));
        System.out.printf(Locale.ROOT, "%n%d passages: an answer takes %.1f x the time and %.1f x"
            + " the CPU of an embedded one, %.0f %% of its time waiting for the nodes; two threads"
            + " answer %.3f x as many a second; building %.1f x the time and %.1f x the CPU%n",
            size, together.nanos / alone.nanos, together.cpu / alone.cpu,
            100 * waiting.nanos / together.nanos, two.nanos / twoTogether.nanos,
            filling.nanos / own.nanos, filling.cpu / own.cpu);
      }
      CostCorpus.delete(folder.resolve("beside"));
    }
  }

  /** All questions, by two threads. */
  private void askTwo(QuotingAnswerer answerer) {
    AtomicInteger next = new AtomicInteger();
    Runnable asking = () -> {
      for (int i = next.getAndIncrement(); i < questions.size(); i = next.getAndIncrement()) {
        answerer.answer(questions.get(i));
      }
    };
    CompletableFuture<Void> other = CompletableFuture.runAsync(asking);
    asking.run();
    other.join();
  }

  /** Kills the nodes. */
  @TearDown
  public void stop() {
    cluster.close();
  }

  private Used used(Runnable work) {
    double cpu = cpu();
    long start = System.nanoTime();
    work.run();
    return new Used(System.nanoTime() - start, cpu() - cpu);
  }

  private double cpu() {
    double nodes = cluster.nodes().stream().mapToDouble(node -> node.cpu().toNanos()).sum();
    return system.getProcessCpuTime() + nodes;
  }

  /** A search that notes how long it is waited for; for one thread. */
  private static final class WaitClock implements PassageSearch {
    private final PassageSearch search;
    private double nanos;

    WaitClock(PassageSearch search) {
      this.search = search;
    }

    @Override
    public PassageHits search(List<QueryWord> words, int limit) {
      return waited(() -> search.search(words, limit));
    }

    @Override
    public List<List<NearWord>> near(List<String> words) {
      return waited(() -> search.near(words));
    }

    @Override
    public List<Passage> article(Passage passage) {
      return waited(() -> search.article(passage));
    }

    private <T> T waited(Supplier<T> searching) {
      long start = System.nanoTime();
      T found = searching.get();
      nanos += System.nanoTime() - start;
      return found;
    }
  }
}
