package org.talksbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.Corpus;
import org.talksbot.question.Question;
import org.talksbot.search.IndexListener;
import org.talksbot.search.lucene.LuceneIndex;

/** Both systems over three small records. */
class EvaluationTest {
  private static final String LINES = """
      {"id":"a","title":"أنقرة","text":"التقى المديران في أنقرة. دام لقاؤهما ساعات."}
      {"id":"b","title":"الرياض","text":"جلس الوزيران في الرياض. ساد الهدوء القاعة."}
      {"id":"c","title":"القمح","text":"ارتفع سعر القمح. هبط سعر الشعير."}
      """;

  private final Path folder;
  private final Corpus corpus;

  EvaluationTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    corpus = new Corpus(List.of(Files.writeString(folder.resolve("articles.jsonl"), LINES)));
  }

  @Test
  void baselineQuotesTheBestSentenceOfTheBestArticle() {
    try (PlainBaseline baseline = new PlainBaseline(corpus)) {
      Ranking ranking = baseline.rank(Question.of("أين جلس الوزيران؟"));
      assertThat(ranking.answered()).isTrue();
      assertThat(ranking.articles()).startsWith("b");
      assertThat(ranking.quotes()).first()
          .isEqualTo(new Ranking.Cut("b", 0, 23, "جلس الوزيران في الرياض."));
      assertThat(ranking.quotes()).allMatch(quote -> quote.article().equals("b"));
    }
  }

  @Test
  void baselineFindsNothingWithoutWords() {
    try (PlainBaseline baseline = new PlainBaseline(corpus)) {
      assertThat(baseline.rank(Question.of("؟؟")))
          .isEqualTo(new Ranking(true, 1, List.of(), List.of()));
      assertThat(baseline.rank(Question.of("مجهول")).quotes()).isEmpty();
    }
  }

  @Test
  void baselineTakesAnEndlessQuestion() {
    StringBuilder words = new StringBuilder("القمح");
    for (int i = 0; i < 5000; i++) {
      words.append(" w").append(i);
    }
    try (PlainBaseline baseline = new PlainBaseline(corpus)) {
      assertThat(baseline.rank(Question.of(words.toString())).articles()).containsExactly("c");
    }
  }

  @Test
  void reportShowsBothSystemsAndEveryKind() throws IOException {
    Path questions = Files.writeString(folder.resolve("questions.jsonl"), """
        {"id":"1","question":"أين جلس الوزيران؟","kind":"where",\
        "gold":[{"file":"b","sentence":"جلس الوزيران في الرياض."}]}
        {"id":"2","question":"صباح الخير","kind":"chat","answerable":false}
        """);
    try (LuceneIndex index = new LuceneIndex(folder.resolve("index"))) {
      index.update(corpus, IndexListener.SILENT);
      List<String> lines = Evaluation.report(List.of(questions),
          new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT), corpus).lines().toList();
      assertThat(lines).hasSizeGreaterThan(7)
          .anyMatch(line -> line.startsWith("AUC"))
          .anyMatch(line -> line.startsWith("first quote right"));
      assertThat(lines.getFirst()).contains("R@1", "MRR@10", "ans@3", "refused", "wrongly");
      checkRow(lines.get(1), "plain Lucene", "2 1.000 1.000 1.000 1.000 1.000 1.000 0/1 0");
      checkRow(lines.get(2), "chat", "1 0.000 0.000 0.000 0.000 0.000 0.000 0/1 0");
      checkRow(lines.get(3), "where", "1 1.000 1.000 1.000 1.000 1.000 1.000 0/0 0");
      checkRow(lines.get(4), "talks-bot", "2 1.000 1.000 1.000 1.000 1.000 1.000 1/1 0");
      checkRow(lines.get(5), "chat", "1 0.000 0.000 0.000 0.000 0.000 0.000 1/1 0");
      checkRow(lines.get(6), "where", "1 1.000 1.000 1.000 1.000 1.000 1.000 0/0 0");
    }
  }

  private static void checkRow(String line, String name, String figures) {
    assertThat(Pattern.compile(" +").matcher(line.strip()).replaceAll(" "))
        .isEqualTo(name + " " + figures);
  }
}
