package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talksbot.question.QuestionKind;
import org.talksbot.search.PassageHits;
import org.talksbot.search.QueryWord;

class AnswerSpansTest {
  private final AnswerSpans spans = new AnswerSpans(SpanWords.load());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "عقد اللقاء يوم الاثنين 14 نوفمبر 2022 | يوم الاثنين 14 نوفمبر 2022",
      "عقد اللقاء في 27 فبراير/شباط الماضي | 27 فبراير/شباط الماضي",
      "عقد اللقاء في 10 أبريل (نيسان) 2025 | 10 أبريل (نيسان) 2025",
      "عقد اللقاء أواخر مارس الماضي | أواخر مارس الماضي", "عقد اللقاء عام 2021 | عام 2021",
      "عقد اللقاء في شتاء عام 2021 | شتاء عام 2021", "عقد اللقاء أمس | أمس",
      "عقد اللقاء الأسبوع الماضي | الأسبوع الماضي", "عقد اللقاء مساء الخميس | مساء الخميس",
      "عقد اللقاء في 14/11/2022 | 14/11/2022", "عقد اللقاء في ١٤ نوفمبر ٢٠٢٢ | ١٤ نوفمبر ٢٠٢٢"})
  void whenIsADate(String sentence, String date) {
    check(QuestionKind.WHEN, "عقد اللقاء", sentence, date);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"استمرت الجلسة ست ساعات | ست ساعات",
      "استمرت الجلسة يومين | يومين", "استمرت الجلسة 4.5 ساعة | 4.5 ساعة",
      "شملت الجلسة 1,550 رأسا | 1,550 رأسا",
      "ضمت الجلسة خمسة وعشرين دبلوماسيا | خمسة وعشرين دبلوماسيا",
      "رفضت الجلسة 40% | 40%"})
  void howManyIsANumber(String sentence, String number) {
    check(QuestionKind.HOW_MANY, "الجلسة", sentence, number);
  }

  @Test
  void dateIsNoNumber() {
    check(QuestionKind.HOW_MANY, "الجلسة", "عقدت الجلسة في 18 فبراير 2025", "");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "طلب اللقاء مدير الوكالة، وليام بيرنز، قبل أيام. | وليام بيرنز",
      "طلب اللقاء نائب الوزير الروسي سيرغي ريابكوف أمس | سيرغي ريابكوف",
      "طلب اللقاء الوزير الروسي سيرغي لافروف وأكد حضوره | سيرغي لافروف"})
  void whoIsANameBehindAnOffice(String sentence, String name) {
    check(QuestionKind.WHO, "طلب اللقاء", sentence, name);
  }

  @Test
  void nameThatWasAskedAboutIsNoAnswer() {
    check(QuestionKind.WHO, "طلب اللقاء وليام بيرنز",
        "طلب اللقاء مدير الوكالة، وليام بيرنز، قبل أيام.", "");
  }

  @Test
  void holderOfAnotherOfficeIsNoAnswer() {
    check(QuestionKind.WHO, "الوزير التركي", "رافق الوزير التركي ضيفه المدير الروسي إيغور سيتشين "
        + "إلى المطار.", "");
    check(QuestionKind.WHO, "الوزير التركي", "استقبل الوزير التركي حسن دورماز أمس المدير الروسي "
        + "إيغور سيتشين في المطار.", "حسن دورماز");
    check(QuestionKind.WHO, "الوزير التركي", "قال حسن دورماز، الوزير التركي، إنه سيعود.",
        "حسن دورماز");
    check(QuestionKind.WHO, "رئيس هيئه الموانئ التركيه", "قال اللواء حسن دورماز، رئيس هيئة "
        + "الموانئ التركية، أمام النادي إن السفن ستعود.", "حسن دورماز");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وصل إيغور سيتشين، مدير شركة النفط، إلى الميناء. | مدير شركة النفط",
      "وصل مدير شركة النفط الروسية إيغور سيتشين إلى الميناء. | مدير شركة النفط الروسية",
      "إيغور سيتشين مدير لشركة «النفط»، يعيش في الميناء. | مدير لشركة «النفط»",
      "وصل إيغور سيتشين، وخلفه حراسه. | ''",
      "وصل نائب الوزير الروسي، ومع سيتشين حراسه. | ''"})
  void whoSomebodyIsIsHisOffice(String sentence, String office) {
    check(QuestionKind.WHO, "سيتشين", sentence, office);
    check(QuestionKind.DEFINITION, "سيتشين", sentence, office);
  }

  @Test
  void dateThatWasAskedAboutIsNoAnswer() {
    check(QuestionKind.WHEN, "بدأ لقاء فبراير 2025", "بدأ لقاء فبراير 2025 صباح الثلاثاء",
        "صباح الثلاثاء");
  }

  @Test
  void nearestToTheQuestionIsTaken() {
    check(QuestionKind.WHEN, "التقى الوزيران", "بعد حرب اندلعت في فبراير 2022 وطال أمدها حتى أنهكت "
        + "الجميع التقى الوزيران في مارس 2025", "مارس 2025");
  }

  @ParameterizedTest
  @MethodSource("table")
  void onlyEvidentWordsAreSetOff(String row) {
    List<String> parts = List.of(row.split(" \\| ", -1));
    String marked = parts.get(2);
    int from = marked.indexOf('[');
    check(QuestionKind.valueOf(parts.get(0).strip()), parts.get(1).strip(),
        marked.replace("[", "").replace("]", ""),
        from < 0 ? "" : marked.substring(from + 1, marked.indexOf(']')));
  }

  static List<String> table() throws IOException {
    try (InputStream in = AnswerSpansTest.class.getResourceAsStream("highlights.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> line.contains(" | "))
          .toList();
    }
  }

  @Test
  void whatSomebodySaysEndsWithTheParagraph() {
    check(QuestionKind.SAID, "لافروف", "قال لافروف في المساء إن الباب مغلق.\n\n"
        + "قال أوشاكوف إن النافذة مفتوحة", "الباب مغلق");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WHERE", "WHY", "HOW", "YES_NO", "WHAT", "WHICH", "DEFINITION", "LIST",
      "SAID", "COMPARE"})
  void otherKindsHaveNoEvidentWords(QuestionKind kind) {
    check(kind, "عقد اللقاء", "عقد اللقاء يوم 14 نوفمبر 2022 بحضور 3 وزراء", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"عقد اللقاء في المدينة", "عقد اللقاء في الطابق 2022000",
      "عقد اللقاء أمسية"})
  void nothingIsShownWhereNothingIsEvident(String sentence) {
    check(QuestionKind.WHEN, "عقد اللقاء", sentence, "");
  }

  @Test
  void nothingIsShownInASentenceThatHoldsLessThanThreeQuarters() {
    check(QuestionKind.WHEN, "التقى بيرنز ناريشكين", "التقى بيرنز ناريشكين أمس", "أمس");
    check(QuestionKind.WHEN, "التقى بيرنز ناريشكين", "سافر بيرنز وناريشكين أمس", "");
    check(QuestionKind.WHEN, "التقى بيرنز ناريشكين", "سافر بيرنز أمس", "");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "سبقت الزيارة لقاء إسطنبول في 10 أبريل 2025 بأسبوع | ''",
      "تلت الزيارة محادثات 18 فبراير | ''", "سبق أن بدأت الزيارة في 2 أبريل | 2 أبريل",
      "بدأت الزيارة في 2 أبريل، وسبقت لقاء إسطنبول | 2 أبريل",
      "سبقت الأعياد موعد السفر، وبدأت الزيارة في 2 أبريل | 2 أبريل"})
  void dayOfAnotherEventBeforeOrAfterIsNone(String sentence, String date) {
    check(QuestionKind.WHEN, "الزيارة", sentence, date);
  }

  @Test
  void numberRightBehindAYearIsOne() {
    check(QuestionKind.HOW_MANY, "دامت الجلسة", "دامت الجلسة في 18 فبراير 2025 أربع ساعات",
        "أربع ساعات");
  }

  @Test
  void expectedKindIsSeenInsideTheStretchOnly() {
    String text = "عقد اللقاء أمس. حضره ثلاثة وزراء.";
    assertThat(spans.holds(QuestionKind.WHEN, text, 0, 15)).isTrue();
    assertThat(spans.holds(QuestionKind.WHEN, text, 16, text.length())).isFalse();
    assertThat(spans.holds(QuestionKind.HOW_MANY, text, 16, text.length())).isTrue();
    assertThat(spans.holds(QuestionKind.WHO, text, 0, text.length())).isFalse();
  }

  @Test
  void endlessSentenceIsReadInReasonableTime() {
    String sentence = "رئيس " + "كلمة ".repeat(20_000) + "عقد اللقاء أمس";
    check(QuestionKind.WHEN, "عقد اللقاء", sentence, "أمس");
    check(QuestionKind.WHO, "عقد اللقاء", sentence, "");
  }

  private void check(QuestionKind kind, String question, String sentence, String highlighted) {
    List<QueryWord> words = Stream.of(question.split(" "))
        .map(word -> new QueryWord(word, 1))
        .toList();
    QuestionTerms terms = new QuestionTerms(words,
        new PassageHits(List.of(), Collections.nCopies(words.size(), 1), 100));
    assertThat(spans.find(kind, sentence, terms)
        .map(found -> sentence.substring(found.start(), found.end()))
        .orElse("")).isEqualTo(highlighted);
  }
}
