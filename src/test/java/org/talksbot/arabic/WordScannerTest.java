package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordScannerTest {
  @Test
  void wordsAreRunsOfLettersAndDigits() {
    check("التقى الوفدان (2022)، في أنقرة.", "التقى", "الوفدان", "2022", "في", "أنقرة");
  }

  @Test
  void numbersKeepTheirSigns() {
    check("1,550 رأس و3.5 مليون، ٣٫٥ و١٬٥٥٠", "1,550", "رأس", "و3.5", "مليون", "٣٫٥", "و١٬٥٥٠");
  }

  @Test
  void signsBehindANumberEndIt() {
    check("2022. 10, 7.", "2022", "10", "7");
  }

  @Test
  void signsBetweenLettersPartThem() {
    check("U.S أ.ب", "U", "S", "أ", "ب");
  }

  @Test
  void quotesGluedToWordsArePartedFromThem() {
    check("“ستارت”و«نيو»\"أمل\"", "ستارت", "و", "نيو", "أمل");
  }

  @Test
  void diacriticsAndTatweelBelongToTheWord() {
    check("قِمَّةٌ حـــوار", "قِمَّةٌ", "حـــوار");
  }

  @Test
  void marksAloneAreNoWord() {
    check("ـــ \u064B قمة ـ", "قمة");
  }

  @Test
  void noBreakSpacePartsWords() {
    check("قمة\u00A0أنقرة\u202Fأمس\u200Bهنا", "قمة", "أنقرة", "أمس", "هنا");
  }

  @Test
  void invisibleCharactersStayInsideWordsButNotAtTheirEdges() {
    check("\u200Fقمة\u200F ح\u200Cوار \u2067NATO\u2069", "قمة", "ح\u200Cوار", "NATO");
  }

  @Test
  void surrogatesAreNoLetters() {
    check("قمة\uD83D\uDE00أنقرة \uD83D وفد \uDE00", "قمة", "أنقرة", "وفد");
  }

  @Test
  void nothingIsFoundInNothing() {
    check("");
    check(" .،؟\n");
  }

  @Test
  void onlyTheGivenStretchIsRead() {
    String text = "عقدت محادثات أنقرة";
    WordScanner words = new WordScanner(text, 5, 14);
    assertThat(words.next()).isTrue();
    assertThat(words.word().folded()).isEqualTo("محادثات");
    assertThat(words.next()).isTrue();
    assertThat(List.of(words.start(), words.end())).containsExactly(13, 14);
    assertThat(words.next()).isFalse();
    assertThat(words.next()).isFalse();
  }

  @Test
  void numberSignAtTheEdgeOfTheStretchIsNoPartOfTheNumber() {
    WordScanner words = new WordScanner("1,550", 0, 2);
    assertThat(words.next()).isTrue();
    assertThat(words.end()).isEqualTo(1);
  }

  @Test
  void everyWordOfAnyTextIsInOrderAndHoldsALetter() {
    AnyText.texts(8).limit(2000).forEach(text -> {
      int end = 0;
      for (WordScanner words = new WordScanner(text); words.next();) {
        assertThat(words.start()).isGreaterThanOrEqualTo(end);
        assertThat(words.end()).isGreaterThan(words.start());
        end = words.end();
        assertThat(words.word().folded())
            .isEqualTo(WordForms.of(text.substring(words.start(), end)).folded())
            .isNotEmpty();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    });
  }

  private static void check(String text, String... expected) {
    List<String> found = new ArrayList<>();
    for (WordScanner words = new WordScanner(text); words.next();) {
      found.add(text.substring(words.start(), words.end()));
    }
    assertThat(found).containsExactly(expected);
  }
}
