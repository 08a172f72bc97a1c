package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
  @ParameterizedTest
  @CsvSource({"أَنْقَرة, انقره", "٢٠٢٢, 2022", "۲۰۲۲, 2022", "NATO, nato", "جداااا, جدا"})
  void foldedIsTheOneSpelling(String typed, String folded) {
    assertThat(WordForms.of(typed).folded()).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"وبالسفارتين, سفار", "سفارة, سفار", "روسيا, روس", "START, start"})
  void stemIsWithoutParticlesAndEndings(String typed, String stem) {
    assertThat(WordForms.of(typed).stem()).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({"السفارة, للسفارتين", "أنقرة, انقره", "٢٠٢٢, 2022", "روسيا, والروسية"})
  void sameStemIsTheSameWord(String one, String other) {
    check(one, other, 1);
  }

  @ParameterizedTest
  @CsvSource({"سفير, سفارة", "محادثات, يتحادث", "ترامب, ترمب"})
  void sameRootIsThreeQuarters(String one, String other) {
    check(one, other, 0.75);
  }

  @Test
  void likeLettersAreNineTenthsOfTheirDice() {
    // in common: _غو غور ورب ربا وف_
    check("غورباتشوف", "غورباجوف", 0.9 * 2 * 5 / (9 + 8));
  }

  @Test
  void repeatedTrigramsCountAsOftenAsBothHaveThem() {
    // _za zaz aza zaz aza za_ and _za zaz aza za_
    check("zazaza", "zaza", 0.9 * 2 * 4 / (6 + 4));
  }

  @ParameterizedTest
  @CsvSource({"موسكو, واشنطن", "قمة, لا", "في, محادثات"})
  void unlikeWordsHaveNothingInCommon(String one, String other) {
    check(one, other, 0);
  }

  @ParameterizedTest
  @CsvSource({"2022, 2025", "15000, 1500", "2022, 2022م"})
  void numbersAreTheSameOrNot(String one, String other) {
    check(one, other, 0);
  }

  @Test
  void similarityIsSymmetricAndBetweenZeroAndOne() {
    List<WordForms> words = AnyText.texts(7)
        .limit(200)
        .flatMap(text -> text.lines().flatMap(line -> List.of(line.split(" ", -1)).stream()))
        .map(WordForms::of)
        .toList();
    for (int i = 1; i < words.size(); i++) {
      float there = words.get(i - 1).similarity(words.get(i));
      assertThat(words.get(i).similarity(words.get(i - 1))).isEqualTo(there).isBetween(0f, 1f);
      assertThat(words.get(i).similarity(words.get(i))).isEqualTo(1);
    }
  }

  @Test
  void formsOfAnotherWordReplaceThoseOfTheFirst() {
    WordForms forms = WordForms.of("غورباتشوف");
    assertThat(forms.similarity(WordForms.of("غورباجوف"))).isPositive();
    char[] text = ("قمة " + "محادثة".repeat(20)).toCharArray();
    assertThat(forms.set(text, 0, 3)).isTrue();
    assertThat(forms.folded()).isEqualTo("قمه");
    assertThat(forms.similarity(WordForms.of("غورباجوف"))).isZero();
    assertThat(forms.set(text, 4, text.length)).isTrue();
    assertThat(forms.folded()).hasSize(120);
  }

  @Test
  void marksAloneAreNoWord() {
    assertThat(WordForms.of("").set("ـــ\u064B".toCharArray(), 0, 4)).isFalse();
  }

  private static void check(String one, String other, double similarity) {
    assertThat((double) WordForms.of(one).similarity(WordForms.of(other)))
        .isEqualTo(similarity, within(1e-6));
    assertThat((double) WordForms.of(other).similarity(WordForms.of(one)))
        .isEqualTo(similarity, within(1e-6));
  }
}
