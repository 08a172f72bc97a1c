package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.junit.jupiter.api.Test;

class ArabicFoldingFilterTest {
  private final Analyzer words = Tokens.analyzer(new WhitespaceTokenizer(),
      ArabicFoldingFilter::new);

  @Test
  void foldsTheTermAndKeepsTheOffsets() {
    assertThat(Tokens.of(words, "قِمّـــة  أنقرة")).containsExactly(new Token("قمه", 0, 8, 1),
        new Token("انقره", 10, 15, 1));
  }

  @Test
  void marksAloneComeOutEmpty() {
    assertThat(Tokens.of(words, "ـــ لقاء")).containsExactly(new Token("", 0, 3, 1),
        new Token("لقاء", 4, 8, 1));
  }

  @Test
  void emptyTokenStaysEmpty() {
    Analyzer whole = Tokens.analyzer(new KeywordTokenizer(), ArabicFoldingFilter::new);
    assertThat(Tokens.terms(whole, "")).containsExactly("");
  }

  @Test
  void anyTextKeepsTheContract() {
    AnyText.texts(2)
        .limit(500)
        .forEach(text -> assertThat(Tokens.terms(words, text))
            .allSatisfy(term -> assertThat(term).isEqualTo(ArabicFolding.fold(term))));
  }
}
