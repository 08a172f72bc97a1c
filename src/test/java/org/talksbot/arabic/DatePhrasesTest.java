package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatePhrasesTest {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final DatePhrases phrases = new DatePhrases();

  @ParameterizedTest
  @ValueSource(strings = {"18 فبراير 2025", "18 شباط 2025", "18 فبراير/شباط 2025",
      "18 شباط (فبراير) 2025", "18 فبراير/ شباط 2025", "18 فبراير شباط 2025", "١٨ فبراير ٢٠٢٥",
      "18/2/2025", "18-2-2025", "18.2.2025", "2025/02/18", "18 من فبراير عام 2025",
      "الثامن عشر من فبراير 2025", "18 فبراير من العام 2025"})
  void oneDayHasManySpellings(String text) {
    assertThat(phrases.find(text)).singleElement()
        .isEqualTo(new FoundDate(0, text.length(), new DatePhrase.Days(null, 18, 18,
            Month.FEBRUARY, new YearClue.Named(2025))));
  }

  @Test
  void hardSpacesAreSpaces() {
    String text = "18 فبراير 2025".replace(' ', NO_BREAK_SPACE);
    assertThat(phrases.find(text)).hasSize(1);
  }

  @Test
  void particlesBeforeADateAreNoPartOfIt() {
    String text = "التقيا الاثنين والأربعاء";
    List<FoundDate> found = phrases.find(text);
    assertThat(found).extracting(date -> text.substring(date.start(), date.end()))
        .containsExactly("الاثنين", "الأربعاء");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "أحد الوزراء", "خمسة وفود", "باب", "مارس ضغوطا", "30 فبراير 2025",
      "15 يوليو/يونيو", "قناة الجمعة", "2022", "لامس الهدف", "كل الاثنين", "99 أبريل"})
  void otherWordsAreNone(String text) {
    assertThat(phrases.find(text)).isEmpty();
  }

  @Test
  void stretchesOfATextAreReadAlone() {
    String text = "عام 2021 ثم عام 2022 ثم عام 2023";
    assertThat(phrases.find(text, 9, 24)).extracting(FoundDate::phrase)
        .containsExactly(new DatePhrase.Years(2022, 2022, PartOfTime.WHOLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 و", "من ", "10-", "يوم ", "شباط/", "\u0660", "قبل 2 "})
  void longNonsenseIsRead(String piece) {
    assertThat(phrases.find(piece.repeat(50_000))).isNotNull();
  }
}
