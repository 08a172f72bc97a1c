package org.talksbot.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.FSDirectory;
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
import org.talksbot.answer.Answer;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Knowledge;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.Corpus;
import org.talksbot.cost.CostCorpus;
import org.talksbot.cost.StageClock;
import org.talksbot.cost.StageClock.Stage;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionReader;
import org.talksbot.reply.AnswerView;
import org.talksbot.reply.BotReply;
import org.talksbot.reply.Messages;
import org.talksbot.reply.Numerals;
import org.talksbot.reply.TelegramReply;
import org.talksbot.search.IndexListener;
import org.talksbot.search.QueryWord;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.QueryAnalysis;

/** What an answer costs in indexes of very different sizes, all asked the same in one process. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Timeout(time = 3, timeUnit = TimeUnit.HOURS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@SuppressWarnings("NullAway.Init") // JMH calls the methods of @Setup first
public class CostCurveBenchmark {
  private static final int[] SIZES = Arrays.stream(System.getProperty("sizes",
      "20,2000,30000,300000").split(",")).mapToInt(Integer::parseInt).toArray();
  private static final Path FOLDER = Path.of("target", "cost");
  private static final int LIMIT = 20;

  private final List<Size> sizes = new ArrayList<>();
  private List<Question> questions;

  private final class Size implements AutoCloseable {
    final LuceneIndex index;
    final Searchers searchers;
    final PassageSearcher searcher;
    final StageClock clock;
    final QuotingAnswerer answerer;
    final TelegramReply reply = new TelegramReply(Messages.builtIn(), Numerals.LATIN, "bot");
    final QueryAnalysis query = new QueryAnalysis(IndexFields.analyzer(), PassageQuery.MAX_TERMS);
    final List<List<QueryWord>> words = new ArrayList<>();
    long bareNanos;
    long answerNanos;

    Size(int passages) throws IOException {
      Path folder = FOLDER.resolve(Integer.toString(passages));
      index = new LuceneIndex(folder.resolve("index"));
      long start = StageClock.cpu();
      Path news = folder.resolve("news.jsonl.gz");
      List<Path> files = CostCorpus.of(passages, folder);
      var change = index.update(new Corpus(files), IndexListener.SILENT);
      System.out.printf(Locale.ROOT, "%d: %s in %.1f s, %s%n", passages, change,
          (StageClock.cpu() - start) / 1e9, Files.exists(news) ? Files.size(news) : 0);
      searchers = new Searchers(FSDirectory.open(folder.resolve("index")));
      searcher = searchers.acquire();
      clock = new StageClock(index.search());
      answerer = new QuotingAnswerer(clock, AnswerSettings.DEFAULT, Knowledge.builtIn(), clock);
      QuestionReader reader = new QuestionReader();
      for (Question question : questions) {
        words.add(reader.read(question)
            .words()
            .stream()
            .map(word -> new QueryWord(word, 1))
            .toList());
      }
    }

    BotReply answer(int i) {
      long begin = StageClock.cpu();
      clock.start();
      Answer answer = answerer.answer(questions.get(i));
      clock.enter(Stage.RENDERING);
      answerNanos += StageClock.cpu() - begin;
      BotReply message = reply.answer(answer, AnswerView.PLAIN);
      clock.stop();
      return message;
    }

    int search(int i) throws IOException {
      long begin = StageClock.cpu();
      int found = searcher.search(PassageQuery.of(query.analyse(words.get(i))).words(),
          LIMIT).scoreDocs.length;
      bareNanos += StageClock.cpu() - begin;
      return found;
    }

    void report() {
      StringBuilder stages = new StringBuilder();
      for (Stage stage : Stage.values()) {
        stages.append(String.format(Locale.ROOT, " %s %.3f", stage,
            clock.nanos(stage) / 1e6 / questions.size()));
      }
      System.out.printf(Locale.ROOT, "%8d passages: answer %.3f ms = %.2f bare (%.3f ms);%s%n",
          searcher.passages(), answerNanos / 1e6 / questions.size(),
          (double) answerNanos / bareNanos, bareNanos / 1e6 / questions.size(), stages);
      answerNanos = 0;
      bareNanos = 0;
      clock.reset();
    }

    @Override
    public void close() throws IOException {
      searchers.release(searcher);
      searchers.close();
      index.close();
    }
  }

  /** Builds the indexes that are not there yet. */
  @Setup
  public void open() throws IOException {
    questions = CostCorpus.questions();
    for (int size : SIZES) {
      sizes.add(new Size(size));
    }
  }

  /** All questions, each in all indexes, each way first every other time. */
  @Benchmark
  public int curve() throws IOException {
    int sum = 0;
    for (int i = 0; i < questions.size(); i++) {
      for (Size size : sizes) {
        if (i % 2 == 0) {
          sum += size.search(i) + size.answer(i).parts().size();
        } else {
          sum += size.answer(i).parts().size() + size.search(i);
        }
      }
    }
    sizes.forEach(Size::report);
    return sum;
  }

  /** Closes them. */
  @TearDown
  public void close() throws IOException {
    for (Size size : sizes) {
      size.close();
    }
  }
}
