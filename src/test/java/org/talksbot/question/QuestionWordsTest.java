package org.talksbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionWordsTest {
  private final QuestionWords words = QuestionWords.load();

  @Test
  void longestPhraseIsTaken() {
    assertThat(words.at(List.of("في", "اي", "دوله", "عقد"), 0, true))
        .hasValueSatisfying(phrase -> {
          assertThat(phrase.words()).containsExactly("في", "اي", "دوله");
          assertThat(phrase.group()).isEqualTo("where");
        });
  }

  @Test
  void phraseThatIsCutOffIsNotTaken() {
    assertThat(words.at(List.of("لو"), 0, true)).isEmpty();
  }

  @Test
  void firstHoldsAtTheBeginningOnly() {
    assertThat(words.at(List.of("ماذا", "عن", "الوفود"), 0, true)).hasValueSatisfying(
        phrase -> assertThat(phrase.group()).isEqualTo("lean"));
    assertThat(words.at(List.of("ماذا", "عن", "الوفود"), 0, false)).hasValueSatisfying(
        phrase -> assertThat(phrase.group()).isEqualTo("what"));
  }

  @Test
  void lastHoldsAtTheEndOnly() {
    assertThat(words.at(List.of("حضر", "من"), 1, false)).hasValueSatisfying(
        phrase -> assertThat(phrase.group()).isEqualTo("who"));
    assertThat(words.at(List.of("عاد", "من", "جده"), 1, false)).hasValueSatisfying(
        phrase -> assertThat(phrase.group()).isEqualTo("preposition"));
  }

  @Test
  void otherWordsAreNoPhrase() {
    assertThat(words.at(List.of("محادثات"), 0, true)).isEmpty();
  }
}
