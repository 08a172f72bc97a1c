package org.talksbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talksbot.question.Question;

class MeasuresTest {
  private static final String GOLD = "gold";
  private static final Ranking.Cut RIGHT = new Ranking.Cut(GOLD, 0, 12, "right");
  private static final Ranking.Cut WRONG = new Ranking.Cut(GOLD, 20, 30, "wrong");

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1, 1", "1, 0, 1, 1, 0.5", "4, 0, 1, 1, 0.2", "5, 0, 0, 1, 0.16666667",
      "9, 0, 0, 1, 0.1", "10, 0, 0, 1, 0", "19, 0, 0, 1, 0", "20, 0, 0, 0, 0"})
  void rankOfTheGoldArticleCounts(int rank, double one, double five, double twenty, double mrr) {
    Measures measures = measure(question(true), new Ranking(true, 1, articles(rank), List.of()));
    assertThat(measures.recall1()).isEqualTo(one);
    assertThat(measures.recall5()).isEqualTo(five);
    assertThat(measures.recall20()).isEqualTo(twenty);
    assertThat(measures.reciprocalRank()).isEqualTo(mrr, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 0, 1", "2, 0, 1", "3, 0, 0"})
  void placeOfTheRightQuoteCounts(int wrong, double one, double three) {
    List<Ranking.Cut> quotes = Stream
        .concat(Stream.generate(() -> WRONG).limit(wrong), Stream.of(RIGHT))
        .toList();
    Measures measures = measure(question(true), new Ranking(true, 1, List.of(GOLD), quotes));
    assertThat(measures.answer1()).isEqualTo(one);
    assertThat(measures.answer3()).isEqualTo(three);
  }

  @Test
  void refusalsAreCountedApart() {
    List<TestQuestion> questions = List.of(question(true), question(false), question(false));
    Ranking refused = new Ranking(false, 0, List.of(GOLD), List.of(RIGHT));
    Measures measures = Measures.of(questions, _ -> refused);
    assertThat(measures.questions()).isEqualTo(3);
    assertThat(measures.answerable()).isEqualTo(1);
    assertThat(measures.unanswerable()).isEqualTo(2);
    assertThat(measures.refusals()).isEqualTo(2);
    assertThat(measures.falseRefusals()).isEqualTo(1);
    assertThat(measures.answer1()).as("also below the floor").isEqualTo(1);
  }

  @Test
  void answerToTheUnanswerableIsNoRefusal() {
    assertThat(measure(question(false), new Ranking(true, 1, List.of(), List.of(RIGHT))).refusals())
        .isZero();
  }

  @Test
  void sharesAreOverTheAnswerableQuestions() {
    TestQuestion other = new TestQuestion("2", Question.of("other"), "all", true,
        List.of(new TestQuestion.Gold.Stretch("elsewhere", 0, 1)));
    Measures measures = Measures.of(List.of(question(true), question(false), other),
        _ -> new Ranking(true, 1, List.of(GOLD), List.of(RIGHT)));
    assertThat(measures.recall1()).isEqualTo(0.5);
    assertThat(measures.answer1()).isEqualTo(0.5);
  }

  @Test
  void noQuestionsMeasureNothing() {
    Measures measures = Measures.of(List.of(), _ -> new Ranking(true, 1, List.of(), List.of()));
    assertThat(measures.recall1()).isZero();
    assertThat(measures.questions()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"5, 12, true", "10, 20, true", "0, 6, true", "0, 5, false", "11, 20, false"})
  void quoteMustOverlapTheAnswer(int start, int end, boolean hit) {
    TestQuestion.Gold answer = new TestQuestion.Gold.Stretch(GOLD, 5, 11);
    assertThat(new Ranking.Cut(GOLD, start, end, "").hits(answer)).isEqualTo(hit);
    assertThat(new Ranking.Cut("other", start, end, "").hits(answer)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"عقد اللقاء أمس., true", "عقد\u00A0اللقاء  أمس, true",
      "قال إنه عقد اللقاء أمس. ثم غادر, true",
      "عقد اللقاء غدا., false"})
  void quoteMustBeTheSentenceButForWhiteSpaceAndLength(String quote, boolean hit) {
    TestQuestion.Gold sentence = new TestQuestion.Gold.Whole(GOLD, "عقد اللقاء أمس.");
    assertThat(new Ranking.Cut(GOLD, 0, 1, quote).hits(sentence)).isEqualTo(hit);
    assertThat(new Ranking.Cut("other", 0, 1, quote).hits(sentence)).isFalse();
  }

  private static Measures measure(TestQuestion question, Ranking ranking) {
    return Measures.of(List.of(question), _ -> ranking);
  }

  private static TestQuestion question(boolean answerable) {
    return new TestQuestion("1", Question.of("q"), "all", answerable,
        answerable ? List.of(new TestQuestion.Gold.Stretch(GOLD, 5, 11)) : List.of());
  }

  /** Article ids with the gold one behind so many others. */
  private static List<String> articles(int others) {
    return Stream
        .concat(IntStream.range(0, others).mapToObj(i -> "other" + i), Stream.of(GOLD))
        .toList();
  }
}
