package org.talksbot.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talksbot.article.Corpus;
import org.talksbot.question.Question;
import org.talksbot.search.IndexListener;
import org.talksbot.search.lucene.LuceneIndex;

/** What is refused, and why, on the articles that come with the program. */
@TestInstance(Lifecycle.PER_CLASS)
class RefusalsTest {
  /** Confidence, which is not at stake here, refuses some of them. */
  private static final double LOOK_ALIKES_ANSWERED = 0.85;

  private LuceneIndex index;
  private Answerer answerer;

  @BeforeAll
  void open(@TempDir Path folder) {
    index = new LuceneIndex(folder);
    index.update(new Corpus(List.of(Path.of("corpus"))), IndexListener.SILENT);
    answerer = new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT);
  }

  @AfterAll
  void close() throws IOException {
    index.close();
  }

  /**
   * A line of a table.
   *
   * @param text what is typed
   * @param expected what may come of it
   */
  record Row(String text, List<String> expected) {}

  static List<Row> refusals() throws IOException {
    return rows("refusals.tsv");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesForTheRightReason(Row row) {
    Answer answer = answerer.answer(Question.of(row.text));
    assertThat(answer).as(row.text)
        .isInstanceOfSatisfying(Answer.Refused.class,
            refused -> assertThat(row.expected).contains(refused.reason().name()));
  }

  @Test
  void whatOnlyLooksLikeARemarkIsAnswered() throws IOException {
    List<Row> rows = rows("look-alikes.tsv");
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      Answer answer = answerer.answer(Question.of(row.text));
      if (!(answer instanceof Answer.Quoted quoted) || quoted.quotes()
          .stream()
          .noneMatch(quote -> row.expected.contains(quote.source().file()))) {
        wrong.add(row.text);
      }
      if (answer instanceof Answer.Refused refused) {
        assertThat(refused.reason()).as(row.text)
            .isIn(RefusalReason.NO_SUCH_FACT, RefusalReason.UNKNOWN_WORD,
                RefusalReason.NOT_CONNECTED);
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(
        (int) Math.floor((1 - LOOK_ALIKES_ANSWERED) * rows.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"مرحبا", "شكرا", "تمام", "يا غبي"})
  void remarksAreRefusedAlsoBehindAQuestion(String remark) {
    Question question = new Question(remark, List.of("متى التقى بيرنز وناريشكين في أنقرة؟"));
    assertThat(answerer.answer(question)).isInstanceOf(Answer.Refused.class);
  }

  @Test
  void namesThatAreNotConnectedAreNamed() {
    assertThat(answerer.answer(Question.of("هل حضر ناريشكين قمة ألاسكا؟")))
        .isInstanceOfSatisfying(Answer.Refused.class,
            refused -> assertThat(refused.missingWords()).containsExactly("ناريشكين"));
  }

  @Test
  void countryOfWhichOnlyTheCapitalIsNamedIsConnected() {
    Knowledge names = new Knowledge(
        new EqualNames(List.of(new EqualNames.Group(EqualNames.Kind.NEAR,
            List.of("روسيا", "موسكو")))),
        Knowledge.builtIn().meetings(), AnswerModel.builtIn());
    Answerer named = new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT, names);
    assertThat(named.answer(Question.of("ماذا طلبت روسيا في ديسمبر 2021؟")))
        .isInstanceOfSatisfying(Answer.Quoted.class,
            quoted -> assertThat(quoted.quotes().getFirst().text()).contains("17 ديسمبر 2021"));
  }

  static List<String> hostile() {
    String mark = "\u0651";
    return List.of("س".repeat(1_000_000), "كلمة ".repeat(200_000), "a".repeat(1_000_000),
        "ب" + mark.repeat(10_000), "\uD800".repeat(1000), "\u202E".repeat(1000) + "متى",
        "\u200D".repeat(100_000), "\u0000\u0001\u001B[31m متى", "title:(متى AND *) \"~2 [a TO b]^",
        "(".repeat(5000), "1,1".repeat(5000), "\uD83D\uDE00".repeat(5000),
        "متى ".repeat(30_000) + "بيرنز", "ﷺ".repeat(3000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingTypedRaisesAnError(String text) {
    assertThat(answerer.answer(Question.of(text)).passages().size()).isLessThanOrEqualTo(20);
  }

  @Test
  void endlessHistoryIsReadFromItsEndOnly() {
    List<String> history = new ArrayList<>(Collections.nCopies(10_000, "م".repeat(100_000)));
    history.add("متى التقى بيرنز وناريشكين في أنقرة؟");
    Question question = new Question("وأين؟", history);
    assertThat(question.history()).hasSize(Question.MAX_HISTORY)
        .allSatisfy(turn -> assertThat(turn.length()).isLessThanOrEqualTo(Question.MAX_UNITS));
    assertThat(answerer.answer(question)).isInstanceOf(Answer.Quoted.class);
  }

  private static List<Row> rows(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(RefusalsTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(columns -> new Row(columns[0], List.of(columns[1].split("\\|"))))
          .toList();
    }
  }
}
