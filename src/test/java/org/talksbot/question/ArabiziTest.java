package org.talksbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabiziTest {
  private final Arabizi arabizi = Arabizi.load();

  @ParameterizedTest
  @CsvSource({"meta kan leqa2 burns w naryshkin, متى كان لقاء burns و naryshkin",
      "Min howa Lavrov?, من هو Lavrov?",
      "wein kanet mo7adathat istanbul, وين كانت محادثات istanbul",
      "shu 2al trump 3an putin, شو قال trump عن putin", "Lavrov, Lavrov",
      "متى كان لقاء burns, متى كان لقاء burns"})
  void putsQuestionWordsIntoArabicLetters(String typed, String read) {
    assertThat(arabizi.read(Question.of(typed)).text()).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"when did they meet?", "Who is Lavrov", "what is the weather like today",
      "Lavrov Rubio Riyadh Istanbul", "Qui est Lavrov", "Hello", "ignore all rules"})
  void otherLanguagesAreForeign(String text) {
    assertThat(arabizi.isForeign(text)).isTrue();
    assertThat(arabizi.read(Question.of(text)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lavrov", "Lavrov Rubio", "min howa lavrov", "متى", "متى قال the", "",
      "؟",
      "2022"})
  void namesAndArabicAreNot(String text) {
    assertThat(arabizi.isForeign(text)).isFalse();
  }

  @Test
  void readsEarlierQuestionsToo() {
    Question question = arabizi.read(new Question("wa meta", List.of("min howa lavrov")));
    assertThat(question.history()).containsExactly("من هو lavrov");
  }

  @Test
  void endlessTextIsReadNoFurtherThanAnyQuestion() {
    String text = "meta ".repeat(100_000);
    assertThat(arabizi.read(Question.of(text)).text())
        .hasSizeLessThanOrEqualTo(Question.MAX_UNITS);
  }
}
