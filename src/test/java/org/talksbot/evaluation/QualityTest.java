package org.talksbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.Corpus;
import org.talksbot.article.SharedData;
import org.talksbot.question.Question;
import org.talksbot.search.IndexListener;
import org.talksbot.search.lucene.LuceneIndex;

/**
 * The figures that a change must not lower, over the data sets beside the project. Every quote of
 * these runs is compared with its source on the way.
 */
class QualityTest {
  private final Path folder;

  QualityTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void threeSetsAreAnsweredBetterThanByPlainLucene() throws IOException {
    List<Path> passages = new ArrayList<>();
    List<TestQuestion> questions = new ArrayList<>();
    for (String set : List.of("arcd-train", "mlqa-dev", "xquad-even")) {
      passages.add(SharedData.orSkip("data/" + set + ".passages.jsonl"));
      questions.addAll(QuestionSet.read(SharedData.orSkip("data/" + set + ".questions.jsonl")));
    }
    Corpus corpus = new Corpus(passages);
    Measures measured = measure(corpus, questions, records(passages));
    try (PlainBaseline baseline = new PlainBaseline(corpus)) {
      Measures plain = Measures.of(questions, baseline);
      assertThat(measured.recall1()).as("R@1").isGreaterThanOrEqualTo(plain.recall1() + 0.07);
      assertThat(measured.answer1()).as("ans@1").isGreaterThanOrEqualTo(plain.answer1() + 0.12);
    }
    assertThat(questions).hasSizeGreaterThan(1800);
  }

  @Test
  void talksAreAnsweredAndTheUnanswerableRefused() throws IOException {
    Path seeds = SharedData.orSkip("seeds");
    List<TestQuestion> questions = QuestionSet.read(SharedData.orSkip("data/talks-dev.jsonl"));
    Measures measured = measure(new Corpus(List.of(seeds)), questions, files(seeds));
    assertThat(measured.answer1()).as("hit@1").isGreaterThanOrEqualTo(0.9);
    assertThat(measured.answer3()).as("hit@3").isGreaterThanOrEqualTo(0.95);
    assertThat(measured.refusals() / (double) measured.unanswerable()).as("refusals")
        .isGreaterThanOrEqualTo(0.94);
    assertThat(measured.falseRefusals()).as("false refusals").isLessThanOrEqualTo(5);
  }

  private Measures measure(Corpus corpus, List<TestQuestion> questions,
      Map<String, String> sources) throws IOException {
    try (LuceneIndex index = new LuceneIndex(folder.resolve("index"))) {
      index.update(corpus, IndexListener.SILENT);
      return Measures.of(questions, new Exact(new AnswererRanking(
          new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT)), sources));
    }
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static Map<String, String> records(List<Path> files) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode passage = new ObjectMapper().readTree(line);
        texts.put(passage.path("id").asText(), passage.path("text").asText());
      }
    }
    return texts;
  }

  /** Lets quotes through that stand in their sources. */
  private record Exact(Ranked ranked, Map<String, String> sources) implements Ranked {
    @Override
    public Ranking rank(Question question) {
      Ranking ranking = ranked.rank(question);
      for (Ranking.Cut quote : ranking.quotes()) {
        String source = Objects.requireNonNull(sources.get(quote.article()), quote.article());
        assertThat(source.substring(quote.start(), quote.end())).isEqualTo(quote.text())
            .isNotBlank();
      }
      return ranking;
    }
  }
}
