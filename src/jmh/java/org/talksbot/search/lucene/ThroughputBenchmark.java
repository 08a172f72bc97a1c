package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.cost.CostCorpus;
import org.talksbot.cost.StageClock;
import org.talksbot.question.Question;

/**
 * How much two threads do that answer, beside two threads that only search: what an answer costs
 * more is taken out, so that 1 means that answers wait for each other no more than searches do.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m"})
@Timeout(time = 3, timeUnit = TimeUnit.HOURS)
@Warmup(iterations = 8)
@Measurement(iterations = 10)
@SuppressWarnings("NullAway.Init") // JMH calls the methods of @Setup first
public class ThroughputBenchmark {
  private static final int[] SIZES = CostCorpus.sizes(20, 2000, 30_000, 300_000, 3_000_000);
  private static final int THREADS = 2;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS,
      Thread.ofPlatform().name("asker").factory());
  private final List<SizedIndex> indexes = new ArrayList<>();
  private List<Question> questions;

  /** Asks, or searches for, one of the questions. */
  @FunctionalInterface
  private interface Work {
    int of(int question) throws IOException;
  }

  /**
   * What was used for all questions.
   *
   * @param nanos from the first to the last
   * @param cpuNanos of both threads
   */
  private record Used(double nanos, double cpuNanos) {}

  /** Opens the indexes. */
  @Setup
  public void open() throws IOException {
    questions = CostCorpus.questions();
    for (int size : SIZES) {
      indexes.add(new SizedIndex(size, questions));
    }
  }

  /** All questions both ways. */
  @Benchmark
  public void answersBesideSearches() throws InterruptedException, ExecutionException {
    for (SizedIndex index : indexes) {
      QuotingAnswerer answerer = index.plainAnswerer();
      Used searching = run(index::search);
      Used answering = run(question -> answerer.answer(questions.get(question)).hashCode());
      double cpu = answering.cpuNanos / searching.cpuNanos;
      System.out.printf(Locale.ROOT,
          "%,d passages: answers a second / searches a second = %.3f, CPU ratio %.2f, product %.2f;"
              + " cores in use: %.2f answering, %.2f searching%n",
          index.passages(), searching.nanos / answering.nanos, cpu,
          searching.nanos / answering.nanos * cpu, answering.cpuNanos / answering.nanos,
          searching.cpuNanos / searching.nanos);
    }
  }

  private Used run(Work work) throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    AtomicLong cpu = new AtomicLong();
    long start = System.nanoTime();
    List<Future<Integer>> running = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      running.add(threads.submit(() -> {
        long from = StageClock.cpu();
        int sum = 0;
        for (int i = next.getAndIncrement(); i < questions.size(); i = next.getAndIncrement()) {
          sum += work.of(i);
        }
        cpu.addAndGet(StageClock.cpu() - from);
        return sum;
      }));
    }
    for (Future<Integer> each : running) {
      each.get();
    }
    return new Used(System.nanoTime() - start, cpu.get());
  }

  /** Closes all. */
  @TearDown
  public void close() throws IOException {
    threads.close();
    for (SizedIndex index : indexes) {
      index.close();
    }
  }
}
