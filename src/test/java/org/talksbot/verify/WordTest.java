package org.talksbot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {
  @ParameterizedTest
  @CsvSource({"أنقرة,انقره", "إسطنبول,اسطنبول", "آخر,اخر", "مسؤول,مسوول", "رئيس,رييس", "على,علي",
      "مُحَادَثَاتٌ,محادثات", "محـــادثات,محادثات", "١٤,14", "۱۴,14", "ﻻ,لا", "TASS,tass", "ک,ك"})
  void spellingsOfAWordFoldToOne(String typed, String folded) {
    assertThat(Word.of(typed)).extracting(Word::folded).containsExactly(folded);
  }

  @Test
  void punctuationAndEveryKindOfBlankPartWords() {
    assertThat(Word.of("«قال\u00A0نعم»، ثمّ\u2009(لا)…")).extracting(Word::folded)
        .isEqualTo(List.of("قال", "نعم", "ثم", "لا"));
  }

  @Test
  void offsetsPointAtTheWordAsTyped() {
    String text = " «أنقـرة»";
    Word word = Word.of(text).getFirst();
    assertThat(text.substring(word.start(), word.end())).isEqualTo("أنقـرة");
  }

  @Test
  void tatweelAloneIsNoWord() {
    assertThat(Word.of("ـــ !")).isEmpty();
  }
}
