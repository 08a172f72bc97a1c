package org.talksbot.arabic;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The head that all our analysis chains share: words in one spelling. */
final class FoldedWords {
  private static final int MAX_LETTERS = 255;

  private FoldedWords() {}

  /**
   * A chain that ends in {@code last}. Empty tokens would count in the length of a field, so that
   * they are dropped before {@code last} and behind it.
   */
  static TokenStreamComponents chain(UnaryOperator<TokenStream> last) {
    Tokenizer words = new StandardTokenizer();
    TokenStream folded = new ArabicFoldingFilter(
        new DecimalDigitFilter(new LowerCaseFilter(words)));
    TokenStream chain = last.apply(new LengthFilter(folded, 1, MAX_LETTERS));
    return new TokenStreamComponents(words, new LengthFilter(chain, 1, MAX_LETTERS));
  }
}
