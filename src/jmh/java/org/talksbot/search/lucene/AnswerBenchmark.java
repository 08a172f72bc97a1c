package org.talksbot.search.lucene;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
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
import org.openjdk.jmh.infra.Blackhole;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.Corpus;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionReader;
import org.talksbot.search.IndexListener;
import org.talksbot.search.QueryWord;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.QueryAnalysis;

/**
 * What an answer costs beside a bare search: question by question, one after the other in one
 * thread, in CPU time of that thread. The answer goes from the question's text to the finished
 * quotes. The bare search has the content words already; it analyses them for both fields and
 * searches the same query for 20 passages, of which it reads nothing. Prints the ratio after every
 * round.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 8)
@Measurement(iterations = 5, time = 8)
@SuppressWarnings("NullAway.Init") // JMH calls the methods of @Setup first
public class AnswerBenchmark {
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final List<String> SETS = List.of("arcd-train", "mlqa-dev", "xquad-even");
  private static final int PASSAGES = 20;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Question> questions = new ArrayList<>();
  private final List<List<QueryWord>> words = new ArrayList<>();
  private Path folder;
  private LuceneIndex index;
  private QuotingAnswerer answerer;
  private Searchers searchers;
  private PassageSearcher searcher;
  private QueryAnalysis query;
  private int next;
  private long answerNanos;
  private long bareNanos;

  /** Indexes the passages of the three sets and reads their questions. */
  @Setup
  public void open() throws IOException {
    folder = Files.createTempDirectory("bench");
    index = new LuceneIndex(folder);
    index.update(new Corpus(files("passages")), IndexListener.SILENT);
    answerer = new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT);
    searchers = new Searchers(FSDirectory.open(folder));
    searcher = searchers.acquire();
    query = new QueryAnalysis(IndexFields.analyzer(), PassageQuery.MAX_TERMS);
    ObjectMapper json = new ObjectMapper();
    QuestionReader reader = new QuestionReader();
    for (Path file : files("questions")) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        Question question = Question.of(json.readTree(line).path("question").asText());
        questions.add(question);
        words.add(reader.read(question)
            .words()
            .stream()
            .map(word -> new QueryWord(word, 1))
            .toList());
      }
    }
  }

  /** One question both ways, each way first every other time. */
  @Benchmark
  public void answerBesideBareSearch(Blackhole hole) throws IOException {
    int i = next++ % questions.size();
    if (next % 2 == 0) {
      answer(i, hole);
      search(i, hole);
    } else {
      search(i, hole);
      answer(i, hole);
    }
  }

  /** Prints how many bare searches an answer costs. */
  @TearDown(Level.Iteration)
  public void report() {
    System.out.printf(Locale.ROOT, "an answer = %.2f bare searches; ",
        (double) answerNanos / bareNanos);
    answerNanos = 0;
    bareNanos = 0;
  }

  /** Removes the index. */
  @TearDown
  public void close() throws IOException {
    searchers.release(searcher);
    searchers.close();
    index.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private void answer(int i, Blackhole hole) {
    long start = threads.getCurrentThreadCpuTime();
    hole.consume(answerer.answer(questions.get(i)));
    answerNanos += threads.getCurrentThreadCpuTime() - start;
  }

  private void search(int i, Blackhole hole) throws IOException {
    long start = threads.getCurrentThreadCpuTime();
    hole.consume(searcher.search(PassageQuery.of(query.analyse(words.get(i))).words(), PASSAGES));
    bareNanos += threads.getCurrentThreadCpuTime() - start;
  }

  private static List<Path> files(String kind) {
    return SETS.stream().map(set -> DATA.resolve(set + "." + kind + ".jsonl")).toList();
  }
}
