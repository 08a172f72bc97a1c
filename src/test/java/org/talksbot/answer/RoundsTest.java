package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talksbot.article.Corpus;
import org.talksbot.question.Question;
import org.talksbot.search.IndexListener;
import org.talksbot.search.Source;
import org.talksbot.search.lucene.LuceneIndex;

/** Answers about several rounds, over a real index of small articles. */
class RoundsTest {
  private static final AnswerSettings ALWAYS = new AnswerSettings(3, 0);
  private static final String DECEMBER = "إسطنبول، 9 ديسمبر 2022";
  private static final String FEBRUARY = "إسطنبول، 27 فبراير 2025";
  private static final String APRIL = "إسطنبول، 10 أبريل 2025";

  private final Path folder;
  private final SmallCorpus corpus;

  RoundsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    corpus = new SmallCorpus(folder)
        .with("spring.md", "الجولة الروسية", "دامت محادثات إسطنبول يوم 10 أبريل 2025 خمس ساعات.",
            "ضم الوفد الروسي في إسطنبول يوم 10 أبريل 2025 عددا قدره 5 مندوبين.")
        .with("winter.md", "الجولة الأمريكية",
            "دامت محادثات إسطنبول يوم 27 فبراير 2025 ست ساعات.")
        .with("old.md", "أول الجولات", "دامت محادثات إسطنبول يوم 9 ديسمبر 2022 ثلاث ساعات.")
        .with("count.md", "عدد الحاضرين",
            "ضم الوفد الروسي في محادثات إسطنبول يوم 10 أبريل 2025 عددا قدره 6 مندوبين.")
        .with("other.md", "الطرف الآخر",
            "ضم الوفد الأمريكي في إسطنبول يوم 10 أبريل 2025 عددا قدره 7 مندوبين.")
        .with("spies.md", "رجال الظل", "جلس بيرنز مع ناريشكين في أنقرة يوم 14 نوفمبر 2022.")
        .with("later.md", "قراءة لاحقة",
            "شهدت أنقرة في 14 نوفمبر 2022 لقاء بيرنز وناريشكين بطلب أمريكي.")
        .with("start.md", "صباح في الرياض",
            "بدأت محادثات الرياض يوم 18 فبراير 2025 في ساعة مبكرة.")
        .with("course.md", "مساء في الرياض",
            "اتفق الوفدان في الرياض يوم 18 فبراير 2025 على إعادة السفيرين.")
        .with("wheat.md", "تجارة الحبوب", "تصدر الموانئ القمح والشعير عبر البحر الأسود.")
        .index();
  }

  @AfterEach
  void close() throws IOException {
    corpus.close();
  }

  private Answer.Quoted ask(String question) {
    return (Answer.Quoted) corpus.answer(question, ALWAYS);
  }

  private List<String> labels(String question) {
    return ask(question).quotes()
        .stream()
        .map(quote -> quote.notes().meeting())
        .filter(Objects::nonNull)
        .map(Meeting::label)
        .toList();
  }

  @Test
  void otherRoundIsLeftOutWhereItsSentenceAnswersSomethingElse() throws IOException {
    try (LuceneIndex index = new LuceneIndex(folder.resolve("corpus"))) {
      index.update(new Corpus(List.of(Path.of("corpus"))), IndexListener.SILENT);
      Answer.Quoted answer = (Answer.Quoted) new QuotingAnswerer(index.search(), ALWAYS)
          .answer(Question.of("ماذا جرى بين شيرمان وريابكوف في يناير 2022؟"));
      assertThat(answer.quotes()).extracting(Quote::text)
          .noneMatch(text -> text.contains("بلينكن"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"شنو صار بالرياض", "ما نتائج محادثات الرياض؟", "وش ناقشوا في الرياض",
      "حدثني عن محادثات الرياض", "على ماذا اتفق الجانبان في الرياض؟"})
  void whatAMeetingBroughtIsToldByWhatWasAgreed(String question) {
    Answer.Quoted answer = (Answer.Quoted) corpus.answer(question, AnswerSettings.DEFAULT);
    assertThat(answer.quotes().getFirst().text()).startsWith("اتفق الوفدان");
  }

  @Test
  void severalRoundsStandInOrderOfTime() {
    assertThat(labels("كم دامت محادثات إسطنبول؟")).containsExactly(DECEMBER, FEBRUARY, APRIL);
    assertThat(labels("كم ساعة دامت محادثات اسطنبول في 2025")).containsExactly(FEBRUARY, APRIL);
  }

  @Test
  void namedRoundIsQuotedAlone() {
    assertThat(labels("كم دامت محادثات إسطنبول في فبراير 2025؟")).containsOnly(FEBRUARY);
    assertThat(labels("كم دامت آخر جولة في إسطنبول؟")).containsOnly(APRIL);
    assertThat(labels("كم دامت أول محادثات في إسطنبول؟")).containsOnly(DECEMBER);
  }

  @Test
  void comparisonHasBothSides() {
    assertThat(labels("قارن بين جولة فبراير وجولة أبريل في إسطنبول"))
        .containsExactly(FEBRUARY, APRIL);
  }

  @Test
  void sourceThatAgreesInOtherWordsIsCounted() {
    Quote first = ask("متى جلس بيرنز مع ناريشكين في أنقرة؟").quotes().getFirst();
    assertThat(first.alsoIn()).extracting(Source::article).containsExactly("later.md");
  }

  @Test
  void otherNumberOfTheSameThingIsMarked() {
    Answer.Quoted answer = ask("كم عدد مندوبين الوفد الروسي في محادثات إسطنبول أبريل 2025؟");
    assertThat(answer.disagreements()).hasSize(1);
    Disagreement pair = answer.disagreements().getFirst();
    assertThat(List.of(answer.quotes().get(pair.first()).source().article(),
        answer.quotes().get(pair.second()).source().article()))
        .containsExactlyInAnyOrder("spring.md", "count.md");
  }

  @Test
  void numbersOfDifferentRoundsDoNotContradict() {
    assertThat(ask("كم ساعة دامت محادثات إسطنبول؟").disagreements()).isEmpty();
  }
}
