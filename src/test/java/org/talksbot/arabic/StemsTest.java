package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Clitics}, {@link Suffixes} and {@link LightStemmer}: what they take off folded words. */
class StemsTest {
  @ParameterizedTest
  @CsvSource({"وموسكو, موسكو", "فوصل, وصل", "الوفد, وفد", "والوفد, وفد", "بالوفد, وفد",
      "فبالوفد, وفد", "كالوفد, وفد", "للوفد, وفد", "وللوفد, وفد", "بانقره, انقره",
      "لموسكو, موسكو", "سيعقد, يعقد", "ستعقد, تعقد"})
  void particlesGo(String word, String rest) {
    checkClitics(word, rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"سفاره", "سوريا", "سلاح", "سكرتير"})
  void seenIsTheFutureOnlyBeforeTheImperfect(String word) {
    checkClitics(word, word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"وفد", "فيه", "الف", "بحث", "كان", "لقاء", "بين", "لله", "", "و"})
  void threeLettersAreLeft(String word) {
    checkClitics(word, word);
  }

  @ParameterizedTest
  @CsvSource({"سفارتهما, سفارت", "سفارتين, سفار", "سفارتان, سفار", "محادثات, محادث",
      "دبلوماسيون, دبلوماسي", "روسيا, روس", "موظفوها, موظفو", "روسيه, روس", "اتصلوا, اتصل"})
  void longestEndingGoes(String word, String rest) {
    char[] letters = word.toCharArray();
    assertThat(word.substring(0, Suffixes.off(letters, 0, letters.length, 3))).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({"3, محادث", "6, محادثا", "7, محادثات"})
  void endingStaysWhereTooLittleWouldBeLeft(int least, String rest) {
    char[] letters = "محادثات".toCharArray();
    assertThat("محادثات".substring(0, Suffixes.off(letters, 0, letters.length, least)))
        .isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({"سفارتهما, سفار", "دبلوماسيون, دبلوماس", "موظفوها, موظفو", "حوار, حوار", "قمه, قمه"})
  void twoEndingsGo(String word, String stem) {
    char[] letters = word.toCharArray();
    assertThat(word.substring(0, LightStemmer.end(letters, 0, letters.length))).isEqualTo(stem);
  }

  @Test
  void lettersBeforeTheStartAreNotTouched() {
    char[] letters = "والوفد".toCharArray();
    assertThat(Clitics.end(letters, 3, letters.length)).isEqualTo(3);
    assertThat(LightStemmer.end(letters, 3, letters.length)).isEqualTo(letters.length);
  }

  private static void checkClitics(String word, String rest) {
    char[] letters = word.toCharArray();
    assertThat(word.substring(Clitics.end(letters, 0, letters.length))).isEqualTo(rest);
  }
}
