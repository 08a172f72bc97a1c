package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.junit.jupiter.api.Test;

class RootLikeStemFilterTest {
  private final Analyzer words = Tokens.analyzer(new WhitespaceTokenizer(),
      RootLikeStemFilter::new);

  @Test
  void stemsTheTermAndKeepsTheOffsets() {
    assertThat(Tokens.of(words, "المحادثات في START")).containsExactly(new Token("حدث", 0, 9, 1),
        new Token("في", 10, 12, 1), new Token("START", 13, 18, 1));
  }

  @Test
  void emptyTokenStaysEmpty() {
    Analyzer whole = Tokens.analyzer(new KeywordTokenizer(), RootLikeStemFilter::new);
    assertThat(Tokens.terms(whole, "")).containsExactly("");
  }

  @Test
  void anyTextKeepsTheContract() {
    AnyText.texts(5)
        .limit(500)
        .forEach(text -> assertThat(Tokens.terms(words, text)).noneMatch(String::isEmpty));
  }
}
