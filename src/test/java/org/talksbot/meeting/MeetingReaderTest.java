package org.talksbot.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;

/** Which meeting a sentence is about, and which ones a question fits. */
class MeetingReaderTest {
  private static final String NONE = "";
  private static final String ANKARA = "أنقرة، 14 نوفمبر 2022";
  private static final String DECEMBER = "إسطنبول، 9 ديسمبر 2022";
  private static final String FEBRUARY = "إسطنبول، 27 فبراير 2025";
  private static final String APRIL = "إسطنبول، 10 أبريل 2025";
  private static final String RIYADH = "الرياض، 18 فبراير 2025";
  private static final String BLACK_SEA = "الرياض، 24 مارس 2025";
  private static final String ALASKA = "أنكوريج، 15 أغسطس 2025";

  private final KnownMeetings meetings = KnownMeetings.builtIn();
  private final MeetingReader reader = new MeetingReader(meetings);

  static Stream<Arguments> sentences() {
    return Stream.of(
        // place and date in the sentence
        arguments("جلس الدبلوماسيون إلى الطاولة في لقاء بإسطنبول يوم 9 ديسمبر 2022.", NONE, "",
            DECEMBER),
        arguments("بدأ اجتماع اسطنبول في 27 شباط/فبراير 2025 صباحا.", NONE, "", FEBRUARY),
        arguments("عادت المشاورات إلى إسطنبول في ١٠ نيسان (أبريل) ٢٠٢٥.", NONE, "", APRIL),
        arguments("وكان مدير الجهاز قد اجتمع بنظيره في أنقرة يوم 14 نوفمبر الماضي.",
            "2022-12-09", "لقاء في إسطنبول", ANKARA),
        arguments("جاء ذلك بعد جولة أولى في السعودية يوم 18 فبراير الجاري.", "2025-02-27", "",
            RIYADH),
        arguments("تستضيف إسطنبول اليوم الجمعة اجتماعا لدبلوماسيين من البلدين.", "2022-12-09",
            "", DECEMBER),
        arguments("قال مسؤول في بيشكك يوم 9 ديسمبر 2022 إن الجانب الآخر هو الذي اقترح لقاء أنقرة.",
            NONE, "", ANKARA),
        arguments("ذكر الوزير من الدوحة يوم 26 فبراير 2025 أن لقاء إسطنبول سيعالج العراقيل.",
            "2025-02-26", FEBRUARY, FEBRUARY),
        // place and part of the date
        arguments("لم تخرج محادثات إسطنبول في ديسمبر 2022 بوثيقة.", NONE, "", DECEMBER),
        arguments("أنهت محادثات الرياض في مارس 2025 جدلا طويلا حول الملاحة.", NONE, "",
            BLACK_SEA),
        // a place of one meeting
        arguments("لم يعلن أحد عن لقاء أنقرة قبل وقوعه.", NONE, "", ANKARA),
        arguments("انتهت قمة ألاسكا بلا هدنة.", NONE, "", ALASKA),
        // those who led the sides
        arguments("التقى بيرنز ناريشكين بعيدا عن الكاميرات.", NONE, "", ANKARA),
        arguments("اجتمع كولتر ودارشييف مرة أخرى.", NONE, "", NONE),
        // the date alone
        arguments("استغرق لقاء 10 أبريل 2025 ساعات طويلة.", NONE, "", APRIL),
        // what the article is about
        arguments("وغادر الوفد الروسي المبنى صامتا.", NONE, APRIL, APRIL),
        arguments("وتناولت هذه الجولة أعداد الموظفين.", NONE, FEBRUARY, FEBRUARY),
        arguments("دامت محادثات إسطنبول ست ساعات ونصف الساعة.", NONE, FEBRUARY, FEBRUARY),
        arguments("وصف المتحدث محادثات إسطنبول بأنها مفيدة.", "2022-12-12", "", DECEMBER),
        // ambiguous: three meetings, nothing that tells them apart
        arguments("دامت محادثات إسطنبول ساعات طويلة.", NONE, "", NONE),
        // background and other events
        arguments("غزت القوات الأراضي المجاورة يوم 24 فبراير 2022.", NONE, DECEMBER, NONE),
        arguments("ارتفعت أسعار الطاقة قبل الشتاء.", NONE, ANKARA, NONE),
        arguments("استضافت تركيا أواخر مارس الماضي محادثات بين الجارتين.", "2022-12-12", DECEMBER,
            NONE),
        arguments("التقى وفد ثالث في الرياض يوم الأحد 23 مارس 2025.", NONE, BLACK_SEA, NONE),
        arguments("عُقدت الجولة الأولى من الحوار في جنيف يوم 28 يوليو 2021.", NONE, "", NONE),
        arguments("توقعت الوزارة في نوفمبر 2022 أن يجتمع الطرفان قريبا.", NONE, ANKARA, NONE),
        arguments("دعا مسؤولون إلى قبول المفاوضات مع الخصم.", NONE, ANKARA, NONE),
        arguments("ستعقد الجولة التالية في موسكو.", NONE, APRIL, NONE),
        arguments("سافر وزير الرياضة إلى البطولة بعد اجتماع طويل.", NONE, "", NONE),
        arguments(
            "قال متحدث باسم السفارة الأمريكية في أنقرة إن اجتماع إسطنبول في ديسمبر 2022 كان فنيا.",
            NONE, "", DECEMBER),
        arguments("ترأس دارشييف وفد بلاده في إسطنبول مديرا في فبراير وسفيرا في أبريل.",
            NONE, APRIL, NONE),
        arguments("شارك ويتكوف وروبيو في اجتماعات استمرت يومين.", "2025-04-10", "", NONE));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void sentenceIsAboutItsOwnMeeting(String sentence, String published, String titleOrMeeting,
      String label) {
    boolean listed = meetings.all().stream().anyMatch(one -> one.label().equals(titleOrMeeting));
    Metadata metadata = new Metadata(listed ? "" : titleOrMeeting, null, null, null,
        published.isEmpty() ? null : DateSpan.day(LocalDate.parse(published)), List.of(),
        listed ? titleOrMeeting : null, List.of());
    KnownMeeting subject = reader.mentions(sentence, 0, sentence.length(),
        reader.article(metadata)).subject();
    assertThat(label(subject)).isEqualTo(label);
  }

  @Test
  void laterWordOfTheSentenceTakesUpItsOwnMeeting() {
    String sentence = "اجتمع المديران في أنقرة يوم 14 نوفمبر 2022، وكان ذلك هو اللقاء الأرفع بينهما.";
    Metadata metadata = new Metadata("", null, null, null, null, List.of(), DECEMBER, List.of());
    assertThat(reader.mentions(sentence, 0, sentence.length(), reader.article(metadata)).all())
        .extracting(KnownMeeting::label)
        .containsExactly(ANKARA);
  }

  @ParameterizedTest
  @CsvSource({"اتفق الوفدان على خارطة طريق, true", "وكان محور اللقاء أمن الملاحة, true",
      "جاء اللقاء تنفيذا لما اتفق عليه الرئيسان, false", "بدأ اللقاء صباحا, false"})
  void courseIsToldByWhatWasAgreedOrDiscussedThere(String sentence, boolean told) {
    assertThat(reader.tellsCourse(sentence, 0, sentence.length())).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"شنو صار بالرياض, صار الرياض, true",
      "ما نتائج محادثات الرياض, نتائج محادثات الرياض, true",
      "هل نوقشت أوكرانيا في الرياض, نوقشت أوكرانيا الرياض, false",
      "ماذا حدث في باريس, حدث باريس, false"})
  void courseIsAskedForByNothingElse(String question, String content, boolean course) {
    AskedMeetings asked = reader.asked(question, List.of(content.split(" ")), meetings);
    assertThat(asked.isOfCourse() && asked.isSpecific()).isEqualTo(course);
  }

  private static String label(@Nullable KnownMeeting meeting) {
    return meeting == null ? NONE : meeting.label();
  }

  static Stream<Arguments> questions() {
    return Stream.of(
        arguments("متى كانت محادثات إسطنبول؟", DECEMBER + "|" + FEBRUARY + "|" + APRIL),
        arguments("من ترأس الوفد في اسطنبول", DECEMBER + "|" + FEBRUARY + "|" + APRIL),
        arguments("كم دامت محادثات إسطنبول في 2025؟", FEBRUARY + "|" + APRIL),
        arguments("كم دامت محادثات إسطنبول في شباط ٢٠٢٥؟", FEBRUARY),
        arguments("مين حضر لقاء انقره", ANKARA),
        arguments("متى التقى بيرنز وناريشكين؟", ANKARA),
        arguments("قارن بين جولة نيسان وجولة ديسمبر", APRIL + " v " + DECEMBER),
        arguments("ما الفرق بين محادثات الرياض ومحادثات إسطنبول",
            RIYADH + "|" + BLACK_SEA + " v " + DECEMBER + "|" + FEBRUARY + "|" + APRIL),
        arguments("شو الفرق بين الرياض في فبراير وإسطنبول في أبريل",
            RIYADH + " v " + APRIL),
        arguments("أين اجتمعوا في تركيا في نوفمبر 2022", ANKARA),
        arguments("ماذا حدث قبل محادثات الرياض؟", NONE),
        arguments("ما نتيجة محادثات روسيا وأوكرانيا في إسطنبول؟", NONE),
        arguments("متى قابل ويتكوف بوتين؟", NONE),
        arguments("ما أفضل فنادق إسطنبول؟", NONE), arguments("من هو وزير الرياضة؟", NONE),
        arguments("لماذا ارتفعت الأسعار في فبراير؟", NONE));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void questionFitsTheMeetingsItNames(String question, String sides) {
    String found = String.join(" v ", reader.asked(question, List.of(), meetings)
        .sides()
        .stream()
        .map(side -> String.join("|", side.stream().map(KnownMeeting::label).toList()))
        .toList());
    assertThat(found).isEqualTo(sides);
  }
}
