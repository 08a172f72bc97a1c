package org.talksbot.evaluation;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.Corpus;
import org.talksbot.cost.CostCorpus;
import org.talksbot.search.IndexListener;
import org.talksbot.search.lucene.LuceneIndex;

/**
 * Quality beside speed, on the three question sets and their texts: this program, Lucene's
 * ArabicAnalyzer as it comes, and LangChain4j's easy RAG. CPU time is that of the whole process,
 * since easy RAG computes in threads of its own; each asks all questions once before it is measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Timeout(time = 1, timeUnit = TimeUnit.HOURS)
@SuppressWarnings("NullAway.Init") // JMH calls the method of @Setup first
public class PickedInsteadBenchmark {
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final List<String> SETS = List.of("arcd-train", "mlqa-dev", "xquad-even");

  private final OperatingSystemMXBean system = ManagementFactory
      .getPlatformMXBean(OperatingSystemMXBean.class);
  private final List<TestQuestion> questions = new ArrayList<>();
  private Corpus corpus;
  private double firstBuilding;
  private double firstAsking;

  /** Reads the questions. */
  @Setup
  public void read() {
    SETS.forEach(
        set -> questions.addAll(QuestionSet.read(DATA.resolve(set + ".questions.jsonl"))));
    corpus = new Corpus(
        SETS.stream().map(set -> DATA.resolve(set + ".passages.jsonl")).toList());
  }

  /** One system after the other. */
  @Benchmark
  public void qualityBesideSpeed() throws IOException {
    Path folder = Files.createTempDirectory("bench");
    try (LuceneIndex index = new LuceneIndex(folder)) {
      measure("talks-bot", () -> {
        index.rebuild(corpus, IndexListener.SILENT);
        return new AnswererRanking(new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT));
      });
    }
    CostCorpus.delete(folder);
    measure("plain ArabicAnalyzer", () -> new PlainBaseline(corpus));
    measure("easy RAG", () -> new EasyRag(corpus));
  }

  private void measure(String name, Supplier<Ranked> built) {
    long start = system.getProcessCpuTime();
    Ranked ranked = built.get();
    double building = system.getProcessCpuTime() - start;
    Measures measures = Measures.of(questions, ranked);
    start = system.getProcessCpuTime();
    questions.forEach(question -> ranked.rank(question.question()));
    double asking = system.getProcessCpuTime() - start;
    firstBuilding = firstBuilding == 0 ? building : firstBuilding;
    firstAsking = firstAsking == 0 ? asking : firstAsking;
    System.out.printf(Locale.ROOT,
        "%-20s R@1 %.3f, MRR@10 %.3f, ans@1 %.3f; CPU of a question x %.2f, of building x %.2f%n",
        name, measures.recall1(), measures.reciprocalRank(), measures.answer1(),
        asking / firstAsking, building / firstBuilding);
  }
}
