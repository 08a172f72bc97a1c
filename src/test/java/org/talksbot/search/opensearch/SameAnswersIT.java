package org.talksbot.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.answer.Answer;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Quote;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.Corpus;
import org.talksbot.article.SharedData;
import org.talksbot.question.Question;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.Heard;
import org.talksbot.search.NearWord;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.lucene.LuceneIndex;

/** A cluster of three nodes beside the embedded index, over every question of the three sets. */
@Tag("cluster")
@TestInstance(Lifecycle.PER_CLASS)
class SameAnswersIT {
  private static final List<String> SETS = List.of("arcd-train", "mlqa-dev", "xquad-even");
  private static final float EQUAL = 1e-6f;

  private final TestCluster cluster = TestCluster.start(3);

  @TempDir
  Path temp;

  @AfterAll
  void stopNodes() {
    cluster.close();
  }

  @Test
  void clusterFindsAndAnswersAsTheEmbeddedIndexDoes() throws IOException {
    try (CorpusIndex embedded = new LuceneIndex(temp); CorpusIndex shared = cluster.newIndex()) {
      Corpus corpus = new Corpus(files("passages"));
      embedded.rebuild(corpus, new Heard());
      shared.rebuild(corpus, new Heard());
      Compared search = new Compared(embedded.search(), shared.search());
      QuotingAnswerer checked = new QuotingAnswerer(search, AnswerSettings.DEFAULT);
      QuotingAnswerer plain = new QuotingAnswerer(shared.search(), AnswerSettings.DEFAULT);
      for (Question question : questions()) {
        assertThat(told(plain.answer(question))).as(question.text())
            .isEqualTo(told(checked.answer(question)));
      }
      assertThat(search.compared).isGreaterThan(1800);
    }
  }

  /** What a reader sees of an answer; the last digits of scores may differ. */
  private static String told(Answer answer) {
    return switch (answer) {
      case Answer.Quoted quoted -> "quoted " + cuts(quoted.quotes()) + quoted.passages();
      case Answer.Refused refused -> "refused " + refused.reason() + refused.missingWords()
          + cuts(refused.below()) + refused.passages();
    };
  }

  private static List<String> cuts(List<Quote> quotes) {
    return quotes.stream()
        .map(quote -> quote.source().article() + quote.sentence() + quote.text()
            + quote.highlight() + quote.notes() + quote.alsoIn())
        .toList();
  }

  private static List<Path> files(String kind) {
    return SETS.stream()
        .map(set -> SharedData.orSkip("data/" + set + "." + kind + ".jsonl"))
        .toList();
  }

  private static List<Question> questions() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Question> questions = new ArrayList<>();
    for (Path file : files("questions")) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        questions.add(Question.of(json.readTree(line).path("question").asText()));
      }
    }
    return questions;
  }

  /** Asks both, and fails where they differ. */
  private static final class Compared implements PassageSearch {
    private final PassageSearch one;
    private final PassageSearch other;
    private int compared;

    Compared(PassageSearch one, PassageSearch other) {
      this.one = one;
      this.other = other;
    }

    @Override
    public PassageHits search(List<QueryWord> words, int limit) {
      PassageHits expected = one.search(words, limit);
      PassageHits found = other.search(words, limit);
      assertThat(found.hits()).extracting(PassageHit::passage)
          .isEqualTo(expected.hits().stream().map(PassageHit::passage).toList());
      for (int i = 0; i < expected.hits().size(); i++) {
        assertThat(found.hits().get(i).score())
            .isCloseTo(expected.hits().get(i).score(), within(EQUAL));
      }
      assertThat(found.frequencies()).isEqualTo(expected.frequencies());
      assertThat(found.passageCount()).isEqualTo(expected.passageCount());
      compared++;
      return expected;
    }

    @Override
    public List<List<NearWord>> near(List<String> words) {
      List<List<NearWord>> expected = one.near(words);
      assertThat(other.near(words)).isEqualTo(expected);
      return expected;
    }

    @Override
    public List<Passage> article(Passage passage) {
      List<Passage> expected = one.article(passage);
      assertThat(other.article(passage)).isEqualTo(expected);
      return expected;
    }
  }
}
