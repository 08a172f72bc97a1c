package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicFoldingTest {
  @ParameterizedTest
  @CsvSource({"أنقرة, انقره", "إسطنبول, اسطنبول", "آخر, اخر", "\u0671لسلام, السلام"})
  void alefLosesWhatItCarries(String typed, String folded) {
    check(typed, folded);
  }

  @ParameterizedTest
  @CsvSource({"مؤتمر, موتمر", "رئيس, رييس", "ئ, ي"})
  void wawAndYehLoseTheirHamza(String typed, String folded) {
    check(typed, folded);
  }

  @Test
  void hamzaOnTheLineStays() {
    check("لقاء", "لقاء");
  }

  @Test
  void tehMarbutaIsHeh() {
    check("سفارة", "سفاره");
  }

  @Test
  void alefMaksuraIsYeh() {
    check("على", "علي");
  }

  @ParameterizedTest
  @CsvSource({"\u06A9\u06CC\u06CC\u0641, كييف", "\u06AFورباتشوف, غورباتشوف", "\u067Eاريس, باريس",
      "\u0686ين, جين", "\u0698اله, زاله", "\u06A4يينا, فيينا", "\u06BEذا, هذا", "\u06C1ذا, هذا"})
  void persianKeyboardsTypeArabic(String typed, String folded) {
    check(typed, folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u064Eح\u064Fو\u0650ا\u0651ر\u0652", "حِوَارٌ", "ح\u0670وار",
      "\u0610حوار", "حوار\u06D6", "حوار\u06E1", "ح\u0655وار"})
  void marksGo(String typed) {
    check(typed, "حوار");
  }

  @Test
  void tatweelGoes() {
    check("حـــوار", "حوار");
  }

  @ParameterizedTest
  @ValueSource(strings = {"حوار\u200F", "\u200Eحوار", "ح\u200Cوار", "\u202Bحوار\u202C",
      "\u2067حوار\u2069", "\uFEFFحوار", "حو\u00ADار", "حوار\u061C", "ح\u2060وار"})
  void whatShowsAsNothingGoes(String typed) {
    check(typed, "حوار");
  }

  @ParameterizedTest
  @ValueSource(strings = {"حوار\u200Bلقاء", "\u0600 12", "\u06DD 12"})
  void whatPartsWordsOrShowsStays(String typed) {
    check(typed, typed);
  }

  @ParameterizedTest
  @CsvSource({"مرحباااااا, مرحبا", "هههههه, ه", "كيييف, كيف", "جداّّااا, جدا"})
  void heldDownLettersCountOnce(String typed, String folded) {
    check(typed, folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"الله", "كييف", "10000", "صمت...", "---"})
  void twoLettersAndRunsOfOtherCharactersStay(String typed) {
    check(typed, typed);
  }

  @Test
  void lettersMadeEqualByFoldingAreHeldDownToo() {
    check("اأآ", "ا");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u064B\u064C", "ـــ", "\u200F"})
  void marksAloneLeaveNothing(String typed) {
    check(typed, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"new start", "\uD83D\uDE00", "\uD83D", "1,550"})
  void otherScriptsStay(String typed) {
    check(typed, typed);
  }

  @ParameterizedTest
  @CsvSource({"New START, new start", "МОСКВА, москва", "\u212A, k", "١٥ و۱٦, 15 و16"})
  void capitalsAreSmallAndDigitsThoseOfAscii(String typed, String folded) {
    check(typed, folded);
  }

  @Test
  void whiteSpaceAndPunctuationOfATextStay() {
    check("متى  التقَى\u00A0الوفدان؟\n«أمس».", "متي  التقي\u00A0الوفدان؟\n«امس».");
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    AnyText.texts(1).limit(2000).forEach(text -> {
      String folded = ArabicFolding.fold(text);
      assertThat(folded.length()).isLessThanOrEqualTo(text.length());
      assertThat(ArabicFolding.fold(folded)).isEqualTo(folded);
    });
  }

  @Test
  void onlyTheGivenLengthIsRead() {
    char[] word = "أمسية".toCharArray();
    assertThat(ArabicFolding.fold(word, 3)).isEqualTo(3);
    assertThat(word).containsExactly("امسية".toCharArray());
  }

  private static void check(String typed, String folded) {
    assertThat(ArabicFolding.fold(typed)).isEqualTo(folded);
  }
}
