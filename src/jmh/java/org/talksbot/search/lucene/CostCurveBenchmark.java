package org.talksbot.search.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
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
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;
import org.talksbot.cost.CostCorpus;
import org.talksbot.cost.LogPlot;
import org.talksbot.cost.StageClock;
import org.talksbot.cost.StageClock.Stage;
import org.talksbot.question.Question;

/**
 * What an answer costs in indexes of very different sizes, all asked the same questions in one
 * process of 512 MB of heap: stage by stage, beside a bare search, in CPU time of the thread that
 * asks. Prints a table and draws the curves to {@code target/plots}. Builds the indexes that are not
 * there yet, the largest in about half an hour; {@code -Dsizes=20,2000} takes fewer.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Timeout(time = 3, timeUnit = TimeUnit.HOURS)
@Warmup(iterations = 12)
@Measurement(iterations = 8)
@SuppressWarnings("NullAway.Init") // JMH calls the methods of @Setup first
public class CostCurveBenchmark {
  private static final int[] SIZES = CostCorpus.sizes(20, 2000, 30_000, 300_000, 3_000_000);
  private static final Path PLOTS = Path.of("target", "plots");
  /** The size that the others are measured by. */
  private static final int UNIT = 30_000;

  private final List<Costs> all = new ArrayList<>();
  private List<Question> questions;
  private IterationType type;
  private int rounds;

  /** What one size cost. */
  private static final class Costs {
    private final int size;
    private final SizedIndex index;
    private final double heap;
    private final Map<Stage, Long> stages = new HashMap<>();
    private long bareNanos;

    Costs(int size, SizedIndex index, double heap) {
      this.size = size;
      this.index = index;
      this.heap = heap;
    }

    double answer() {
      return stages.values().stream().mapToLong(nanos -> nanos).sum()
          - (double) stages.getOrDefault(Stage.RENDERING, 0L);
    }
  }

  /** Opens all sizes; each is asked everything once before the heap is looked at. */
  @Setup
  public void open() throws IOException {
    questions = CostCorpus.questions();
    for (int size : SIZES) {
      double before = heap();
      SizedIndex index = new SizedIndex(size, questions);
      for (int i = 0; i < questions.size(); i++) {
        index.answer(i);
      }
      all.add(new Costs(size, index, heap() - before));
    }
  }

  /** Asks whether what comes is measured. */
  @Setup(Level.Iteration)
  public void look(IterationParams params) {
    type = params.getType();
    all.forEach(costs -> costs.index.clock().reset());
  }

  /** All questions, each in all sizes, each way first every other time. */
  @Benchmark
  public int ask() throws IOException {
    int sum = 0;
    for (int i = 0; i < questions.size(); i++) {
      for (Costs costs : all) {
        if (i % 2 == 0) {
          sum += search(costs, i);
          sum += costs.index.answer(i).parts().size();
        } else {
          sum += costs.index.answer(i).parts().size();
          sum += search(costs, i);
        }
      }
    }
    return sum;
  }

  private int search(Costs costs, int question) throws IOException {
    long start = StageClock.cpu();
    int found = costs.index.search(question);
    costs.bareNanos += type == IterationType.MEASUREMENT ? StageClock.cpu() - start : 0;
    return found;
  }

  /** Adds up what was measured. */
  @TearDown(Level.Iteration)
  public void add() {
    if (type == IterationType.MEASUREMENT) {
      rounds++;
      for (Costs costs : all) {
        for (Stage stage : Stage.values()) {
          costs.stages.merge(stage, costs.index.clock().nanos(stage), Long::sum);
        }
      }
    }
  }

  /** Changes each index, prints the table, draws the plots and closes all. */
  @TearDown
  public void report() throws IOException {
    Costs unit = all.stream()
        .filter(costs -> costs.size == UNIT)
        .findFirst()
        .orElse(all.getLast());
    System.out.printf(Locale.ROOT, "%nAll in answers at %d passages, but the ratio:%n"
        + "| passages | bare search | answer | answer / bare | reading | passages found |"
        + " sentences | quotes | rendering | change | heap MB | index, bytes a passage |%n"
        + "|---|---|---|---|---|---|---|---|---|---|---|---|%n", unit.index.passages());
    for (Costs costs : all) {
      StringBuilder row = new StringBuilder(128);
      row.append(String.format(Locale.ROOT, "| %,d | %.2f | %.2f | %.2f |",
          costs.index.passages(), costs.bareNanos / unit.answer(),
          costs.answer() / unit.answer(), costs.answer() / costs.bareNanos));
      for (Stage stage : Stage.values()) {
        row.append(String.format(Locale.ROOT, " %.3f |",
            costs.stages.getOrDefault(stage, 0L) / unit.answer()));
      }
      row.append(String.format(Locale.ROOT, " %.1f | %.1f | %d |",
          change(costs) * questions.size() * rounds / unit.answer(), costs.heap,
          costs.index.bytes() / costs.index.passages()));
      System.out.println(row);
    }
    draw(unit.answer());
    for (Costs costs : all) {
      costs.index.close();
    }
  }

  /** What one of three changes costs, in nanoseconds. */
  private static double change(Costs costs) throws IOException {
    costs.index.change();
    long start = StageClock.cpu();
    costs.index.change();
    return (StageClock.cpu() - start) / 3.0;
  }

  private void draw(double unit) throws IOException {
    Files.createDirectories(PLOTS);
    Files.writeString(PLOTS.resolve("cost.svg"),
        new LogPlot("CPU of an answer over the size of the corpus", "answers at 30,000 passages")
            .line("answer", points(costs -> costs.answer() / unit))
            .line("bare search", points(costs -> costs.bareNanos / unit))
            .svg());
    LogPlot stages = new LogPlot("CPU of its stages", "answers at 30,000 passages");
    for (Stage stage : Stage.values()) {
      stages.line(stage.name().toLowerCase(Locale.ROOT),
          points(costs -> costs.stages.getOrDefault(stage, 0L) / unit));
    }
    Files.writeString(PLOTS.resolve("stages.svg"), stages.svg());
  }

  private List<double[]> points(ToDoubleFunction<Costs> value) {
    return all.stream()
        .map(costs -> new double[]{costs.index.passages(), value.applyAsDouble(costs)})
        .toList();
  }

  /** What is in use behind two collections, in megabytes. */
  private static double heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }
}
