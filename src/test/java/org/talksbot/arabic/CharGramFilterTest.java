package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharGramFilterTest {
  private final Analyzer grams = Tokens.analyzer(new WhitespaceTokenizer(),
      words -> new CharGramFilter(words, 4));

  @Test
  void gramsOverlapAndMarkTheEdges() {
    check("موسكو", "_موس", "موسك", "وسكو", "سكو_");
  }

  @ParameterizedTest
  @CsvSource({"ا, _ا_", "لا, _لا_"})
  void shortWordIsWholeWithItsMarks(String word, String gram) {
    check(word, gram);
  }

  @Test
  void wordOfThreeLettersHasTwoGrams() {
    check("وفد", "_وفد", "وفد_");
  }

  @Test
  void everyWordStartsAnew() {
    check("وفد لا قمة", "_وفد", "وفد_", "_لا_", "_قمة", "قمة_");
  }

  @Test
  void gramsHaveTheOffsetsOfTheirWord() {
    assertThat(Tokens.of(grams, " وفد لا")).containsExactly(new Token("_وفد", 1, 4, 1),
        new Token("وفد_", 1, 4, 1), new Token("_لا_", 5, 7, 1));
  }

  @Test
  void onlyTheFirstGramStandsBehindAGap() {
    Analyzer gap = Tokens.analyzer(new WhitespaceTokenizer(),
        words -> new CharGramFilter(new StopFilter(words, StopFilter.makeStopSet("في")), 4));
    assertThat(Tokens.of(gap, "في قمة")).containsExactly(new Token("_قمة", 3, 6, 2),
        new Token("قمة_", 3, 6, 1));
  }

  @Test
  void charactersOutsideThePlaneAreNotCut() {
    check("\uD83D\uDE00\uD83D\uDE01\uD83D\uDE02", "_\uD83D\uDE00\uD83D\uDE01\uD83D\uDE02_");
  }

  @Test
  void longerWordsThanEverBeforeFit() {
    String word = "كلمة".repeat(60);
    assertThat(Tokens.terms(grams, word)).hasSize(word.length() - 1)
        .startsWith("_كلم")
        .endsWith("لمة_");
  }

  @Test
  void emptyWordIsItsMarks() {
    Analyzer whole = Tokens.analyzer(new KeywordTokenizer(), words -> new CharGramFilter(words, 4));
    assertThat(Tokens.terms(whole, "")).containsExactly("__");
  }

  @Test
  void refusesGramsOfOneLetter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CharGramFilter(new WhitespaceTokenizer(), 1))
        .withMessageContaining("1");
  }

  @Test
  void anyTextKeepsTheContract() {
    AnyText.texts(3)
        .limit(500)
        .forEach(text -> assertThat(Tokens.terms(grams, text))
            .noneMatch(String::isEmpty)
            .allMatch(gram -> gram.length() <= 4 || gram.chars()
                .anyMatch(c -> Character.isSurrogate((char) c))));
  }

  private void check(String text, String... terms) {
    assertThat(Tokens.terms(grams, text)).containsExactly(terms);
  }
}
