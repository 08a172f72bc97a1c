package org.talksbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talksbot.question.TimeFrame.Pick;
import org.talksbot.question.TimeFrame.Relation;

class TimeFrameReaderTest {
  private final TimeFrameReader reader = new TimeFrameReader();

  @ParameterizedTest
  @CsvSource({"ماذا جرى في 2022؟, 2022, WITHIN", "من التقوا قبل 2023, 2023, BEFORE",
      "لقاءات إسطنبول منذ 2023, 2023, SINCE", "ما الذي تغير بعد فبراير 2022, فبراير 2022, AFTER",
      "ماذا قال بيسكوف الشهر الماضي, الشهر الماضي, WITHIN",
      "أين اجتمعوا يوم 10 أبريل 2025, يوم 10 أبريل 2025, WITHIN",
      "لقاءات بين 2022 و2025, بين 2022 و2025, WITHIN"})
  void timesAreReadWithTheSideThatIsMeant(String question, String typed, Relation relation) {
    TimeFrame frame = reader.read(question);
    assertThat(frame.typed()).hasSize(1);
    assertThat(typed).contains(frame.typed().getFirst());
    assertThat(frame.relation()).isEqualTo(relation);
  }

  @Test
  void eventsAreKeptInWords() {
    TimeFrame frame = reader.read("ماذا حدث قبل محادثات الرياض؟");
    assertThat(frame.times()).isEmpty();
    assertThat(frame.relation()).isEqualTo(Relation.BEFORE);
    assertThat(frame.event()).containsExactly("محادثات", "الرياض");
  }

  @ParameterizedTest
  @CsvSource({"متى كانت آخر جولة, -1", "أين عقد أول لقاء, 1", "من حضر الجولة الثانية, 2",
      "متى اللقاء الأخير, -1", "أين كان ثالث اجتماع, 3"})
  void onesInARowAreReadByTheirPlace(String question, int place) {
    assertThat(reader.read(question).pick()).isEqualTo(new Pick(place));
  }

  @ParameterizedTest
  @CsvSource({"من ترأس الوفد الروسي؟", "''", "كم عدد الدبلوماسيين 50", "ماذا قال كانون الثاني"})
  void otherQuestionsHaveNone(String question) {
    assertThat(reader.read(question).times()).isEmpty();
  }
}
