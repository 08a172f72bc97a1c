package org.talksbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {
  private final QuestionReader reader = new QuestionReader();

  @ParameterizedTest
  @CsvSource({"WHO, من التقى ناريشكين؟, التقى ناريشكين", "WHO, من هو ريابكوف؟, ريابكوف",
      "WHO, من الذي طلب اللقاء؟, طلب اللقاء", "WHEN, متى بدأت الجولة؟, بدأت الجولة",
      "WHEN, في أي عام وقعت المعاهدة؟, وقعت المعاهدة",
      "WHEN, ما تاريخ لقاء الرياض؟, لقاء الرياض", "WHERE, أين عقد الاجتماع؟, عقد الاجتماع",
      "WHERE, في أي مدينة اجتمعوا؟, اجتمعوا", "WHY, لماذا تأجل الموعد؟, تأجل الموعد",
      "WHY, ما سبب تأجيل الموعد؟, تأجيل الموعد", "HOW, كيف رد الكرملين؟, رد الكرملين",
      "HOW_MANY, كم ساعة استغرقت الجولة؟, ساعة استغرقت الجولة",
      "HOW_MANY, ما عدد المشاركين؟, المشاركين", "YES_NO, هل التقى الوزيران؟, التقى الوزيران",
      "WHAT, ماذا بحث الوفدان؟, بحث الوفدان", "WHAT, ما هي بنود الاتفاق؟, بنود الاتفاق"})
  void readsStandardArabic(QuestionKind kind, String text, String words) {
    check(text, kind, words);
  }

  @ParameterizedTest
  @CsvSource({"WHO, مين قابل ناريشكين, قابل ناريشكين", "WHEN, امتى اتقابلوا, اتقابلوا",
      "WHEN, اتقابلوا إمتى في أنقرة, اتقابلوا أنقرة", "WHERE, الاجتماع كان فين, الاجتماع",
      "WHY, ليه الميعاد اتأجل, الميعاد اتأجل", "HOW, ازاي رد الكرملين, رد الكرملين",
      "HOW_MANY, كام واحد حضر, واحد حضر", "WHAT, ايه اللي اتفقوا عليه, اتفقوا",
      "SAID, قالوا ايه عن السفارات, قالوا السفارات"})
  void readsEgyptian(QuestionKind kind, String text, String words) {
    check(text, kind, words);
  }

  @ParameterizedTest
  @CsvSource({"WHO, منو اللي طلب اللقاء, طلب اللقاء", "WHEN, متى صار الاجتماع, الاجتماع",
      "WHERE, وين تقابلوا, تقابلوا", "WHY, ليش تأجلت الجولة, تأجلت الجولة",
      "WHAT, وش ناقشوا في الرياض, ناقشوا الرياض", "SAID, ايش قال بيسكوف, قال بيسكوف",
      "WHAT, ويش صار في جدة, جدة", "HOW_MANY, كم جلسة عقدوا, جلسة عقدوا"})
  void readsGulf(QuestionKind kind, String text, String words) {
    check(text, kind, words);
  }

  @ParameterizedTest
  @CsvSource({"WHO, مين طلب اللقا, طلب اللقا", "WHEN, ايمتى كانت الجولة, الجولة",
      "WHERE, وين اجتمعوا, اجتمعوا", "WHY, ليش زعلت موسكو, زعلت موسكو",
      "HOW_MANY, قديش طولت الجلسة, طولت الجلسة", "SAID, شو قال لافروف, قال لافروف",
      "WHY, شو السبب يلي وقف المحادثات, وقف المحادثات"})
  void readsLevantine(QuestionKind kind, String text, String words) {
    check(text, kind, words);
  }

  @ParameterizedTest
  @CsvSource({"WHO, منو ترأس الوفد, ترأس الوفد", "WHEN, شوكت صار اللقاء, اللقاء",
      "WHEN, شوقت اجتمعوا, اجتمعوا", "WHERE, وين صار الاجتماع, الاجتماع",
      "HOW, شلون رد الكرملين, رد الكرملين", "HOW_MANY, شكد طول الاجتماع, طول الاجتماع",
      "HOW_MANY, شگد طول الاجتماع, طول الاجتماع", "WHAT, شنو قرروا, قرروا",
      "WHAT, شكو بالاتفاق, بالاتفاق", "WHY, ليش تأجل, تأجل"})
  void readsIraqi(QuestionKind kind, String text, String words) {
    check(text, kind, words);
  }

  @ParameterizedTest
  @CsvSource({"WHO, شكون طلب اللقاء, طلب اللقاء", "WHEN, فوقاش تلاقاو, تلاقاو",
      "WHEN, وقتاش تلاقاو, تلاقاو", "WHEN, إمتى تلاقاو, تلاقاو", "WHERE, فين تلاقاو, تلاقاو",
      "WHY, علاش تأجل الموعد, تأجل الموعد", "HOW, كيفاش جاوب الكرملين, جاوب الكرملين",
      "HOW_MANY, شحال من ساعة دام اللقاء, ساعة دام اللقاء",
      "HOW_MANY, قداش دام اللقاء, دام اللقاء", "SAID, اش قال بيسكوف, قال بيسكوف",
      "SAID, شنو قال لافروف, قال لافروف", "YES_NO, واش تلاقاو, تلاقاو"})
  void readsMaghrebi(QuestionKind kind, String text, String words) {
    check(text, kind, words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"لو سمحت متى التقى الوفدان؟", "السلام عليكم، متى التقى الوفدان؟",
      "ممكن تخبرني متى التقى الوفدان؟", "متى التقى الوفدان من فضلك",
      "أريد أن أعرف متى التقى الوفدان",
      "يا ترى متى التقى الوفدان؟ شكرا لكم", "صباح الخير سؤال متى التقى الوفدان",
      "هل يمكنك أن تخبرني متى التقى الوفدان؟", "مَتى اِلتَقى الوَفدان؟؟؟", "متــى التقى الوفدان"})
  void courtesiesChangeNothing(String text) {
    QuestionReading reading = read(text);
    assertThat(reading.kind()).isEqualTo(QuestionKind.WHEN);
    assertThat(reading.words()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"السلام عليكم ورحمة الله وبركاته", "شكرا جزيلا", "صباح الخير", "مرحبا",
      "كيف حالك", "هلا والله", "تسلم يا بوت", "ممكن سؤال"})
  void greetingsAloneHoldNoContent(String text) {
    assertThat(read(text).words()).isEmpty();
  }

  @Test
  void minIsWhoAtTheBeginningAndFromInside() {
    check("من طلب اللقاء", QuestionKind.WHO, "طلب اللقاء");
    check("السلام عليكم من طلب اللقاء", QuestionKind.WHO, "طلب اللقاء");
    check("طلب اللقاء من؟", QuestionKind.WHO, "طلب اللقاء");
    check("متى عاد الوفد من الرياض", QuestionKind.WHEN, "عاد الوفد الرياض");
    check("مطالب الوفد من الكرملين", QuestionKind.WHAT, "مطالب الوفد الكرملين");
  }

  @Test
  void firstWordThatAsksDecides() {
    check("متى وأين عقد اللقاء", QuestionKind.WHEN, "عقد اللقاء");
    check("هل بدأ الحوار ومتى", QuestionKind.YES_NO, "بدأ الحوار");
  }

  @ParameterizedTest
  @CsvSource({"ماذا لم يبحث الوفدان, لم", "لماذا لا يعود السفير, لا", "ماذا حدث قبل القمة, قبل",
      "من تحدث بعد القمة, بعد", "ماذا تغير منذ عام, منذ", "هل لن تعقد الجولة, لن",
      "ما الذي ليس على الجدول, ليس", "من حضر غير الوزير, غير", "متى التقوا دون وسيط, دون"})
  void negationsAndWordsOfTimeStay(String text, String word) {
    assertThat(read(text).words()).contains(word);
  }

  @Test
  void namesAndNumbersStayAsTyped() {
    check("متى وقعت معاهدة New START لعام ٢٠١٠؟", QuestionKind.WHEN,
        "وقعت معاهدة New START لعام ٢٠١٠");
  }

  @ParameterizedTest
  @ValueSource(strings = {"وأين؟", "ومتى بالضبط", "وكم استغرق", "ومن حضر", "وليش", "وين كان"})
  void followUpTakesTheWordsOfTheQuestionBefore(String text) {
    QuestionReading reading = reader.read(new Question(text, List.of("متى التقى بيرنز ناريشكين؟")));
    assertThat(reading.context()).containsExactly("التقى", "بيرنز", "ناريشكين");
  }

  @Test
  void completeQuestionTakesNothingThoughItBeginsWithAnd() {
    QuestionReading reading = reader.read(new Question("ومن ترأس الوفد الأمريكي في الرياض",
        List.of("متى التقى الوزيران؟")));
    assertThat(reading.kind()).isEqualTo(QuestionKind.WHO);
    assertThat(reading.words()).containsExactly("ترأس", "الوفد", "الأمريكي", "الرياض");
    assertThat(reading.context()).isEmpty();
  }

  @Test
  void questionThatStandsAloneTakesNothing() {
    assertThat(reader.read(new Question("أين عقدت جولة ديسمبر 2022",
        List.of("متى التقى بيرنز ناريشكين؟"))).context()).isEmpty();
  }

  @Test
  void newestQuestionWithContentCounts() {
    QuestionReading reading = reader.read(new Question("وأين؟",
        List.of("من زار القاهرة", "متى التقى بيرنز", "شكرا", "؟")));
    assertThat(reading.context()).containsExactly("التقى", "بيرنز");
  }

  @Test
  void andBelongsToAWordThatOnlyBeginsWithIt() {
    check("واشنطن طلبت اللقاء", QuestionKind.WHAT, "واشنطن طلبت اللقاء");
    check("وزير الخارجية", QuestionKind.WHAT, "وزير الخارجية");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "؟", "\uD83D\uDE00\uD83D\uDE02", "\uD83D", "\uDE00\uD83D",
      "\u202E\u2066\u200F", "\u064B\u064C", "ـــ", "\u0000"})
  void whatHoldsNoWordHoldsNoContent(String text) {
    QuestionReading reading = reader.read(new Question(text, List.of(text)));
    assertThat(reading).isEqualTo(new QuestionReading(QuestionKind.WHAT, List.of(), List.of()));
  }

  @Test
  void megabyteIsReadUpToItsTwentyFourthWord() {
    assertThat(read("محادثات ".repeat(130_000)).words()).hasSize(24);
    assertThat(read("م".repeat(1_000_000)).words()).hasSize(1);
    assertThat(read("\u064B".repeat(1_000_000)).words()).isEmpty();
  }

  @Test
  void longConversationGivesItsLastWords() {
    String turn = "ومتى كان ذلك في " + "الميناء ".repeat(60);
    QuestionReading reading = reader
        .read(new Question("وأين كان ذلك؟", Collections.nCopies(10, turn + "البعيد")));
    assertThat(reading.context()).hasSize(16).last().isEqualTo("الميناء");
  }

  private QuestionReading read(String text) {
    return reader.read(Question.of(text));
  }

  private void check(String text, QuestionKind kind, String words) {
    QuestionReading reading = read(text);
    assertThat(reading.kind()).as(text).isEqualTo(kind);
    assertThat(String.join(" ", reading.words())).as(text).isEqualTo(words);
  }
}
