package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of all chains, with and without something behind it. */
class FoldedWordsTest {
  private final Analyzer words = chain(UnaryOperator.identity());
  private final Analyzer roots = new RootAnalyzer();
  private final Analyzer grams = new GramAnalyzer();

  @ParameterizedTest
  @CsvSource({"١٤, 14", "۱۴, 14", "Ankara, ankara", "أنقرة\u200F, انقره", "قِمّـــة, قمه"})
  void wordsComeInOneSpelling(String typed, String term) {
    assertThat(Tokens.terms(words, typed)).containsExactly(term);
  }

  @Test
  void tokenOfMarksAloneIsDropped() {
    assertThat(Tokens.of(words, "وفد ـــ قمة")).containsExactly(new Token("وفد", 0, 3, 1),
        new Token("قمه", 8, 11, 2));
  }

  @Test
  void tokenThatTheLastFilterEmptiesIsDropped() {
    Analyzer emptying = chain(Emptying::new);
    assertThat(Tokens.of(emptying, "وفد قمة لقاء")).containsExactly(new Token("وفد", 0, 3, 1),
        new Token("لقاء", 8, 12, 2));
  }

  @Test
  void lastFilterNeverSeesAnEmptyToken() {
    assertThat(Tokens.terms(grams, "ـــ")).isEmpty();
  }

  @Test
  void punctuationAndQuotesArePartedFromWords() {
    assertThat(Tokens.of(words, "«ستارت»، (2010)")).containsExactly(new Token("ستارت", 1, 6, 1),
        new Token("2010", 10, 14, 1));
  }

  @Test
  void rootsAreOneTokenAWord() {
    assertThat(Tokens.of(roots, "محادثات موسكو")).containsExactly(new Token("حدث", 0, 7, 1),
        new Token("سك", 8, 13, 1));
  }

  @Test
  void gramsAreOfFourLetters() {
    assertThat(Tokens.terms(grams, "أنقرة")).containsExactly("_انق", "انقر", "نقره", "قره_");
  }

  @Test
  void nothingIsEverEmpty() {
    AnyText.texts(6).limit(1000).map(text -> text + " ").forEach(text -> {
      assertThat(Tokens.terms(roots, text)).as(text).noneMatch(String::isEmpty);
      assertThat(Tokens.terms(grams, text)).as(text).noneMatch(String::isEmpty);
    });
  }

  @Test
  void wordOfAMillionLettersIsCutInPieces() {
    String word = "محادثة".repeat(170_000);
    List<String> terms = Tokens.terms(words, word);
    assertThat(terms).allMatch(term -> term.length() <= 255);
    assertThat(terms.size()).isGreaterThanOrEqualTo(4000);
  }

  private static Analyzer chain(UnaryOperator<TokenStream> last) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return FoldedWords.chain(last);
      }
    };
  }

  /** Leaves nothing of a word that ends in heh. */
  private static final class Emptying extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Emptying(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (term.charAt(term.length() - 1) == ArabicLetters.HEH) {
        term.setEmpty();
      }
      return true;
    }
  }
}
