package org.talksbot.arabic;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Replaces every token by the overlapping n-grams of the token with a mark at both ends
 * ({@code _word_}); a token too short for one n-gram is emitted whole, with its marks.
 *
 * <p>Lucene's NGramTokenFilter neither marks the ends nor keeps short tokens apart, and the marks
 * carry weight: a 4-gram at the start of a word is worth more than the same letters inside it.
 */
public final class CharGramFilter extends TokenFilter {
  private static final char EDGE = '_';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final int size;
  private char[] padded = new char[32];
  private int paddedLength;
  private int next;

  /**
   * Emits n-grams of the tokens of {@code input}.
   *
   * @param size letters in an n-gram, at least 2
   */
  public CharGramFilter(TokenStream input, int size) {
    super(input);
    this.size = size;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next + size > paddedLength && !nextToken()) {
      return false;
    }
    int length = Math.min(size, paddedLength);
    term.copyBuffer(padded, next, length);
    next++;
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = 0;
    paddedLength = 0;
  }

  private boolean nextToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    if (padded.length < length + 2) {
      padded = new char[length * 2 + 2];
    }
    padded[0] = EDGE;
    System.arraycopy(term.buffer(), 0, padded, 1, length);
    padded[length + 1] = EDGE;
    paddedLength = length + 2;
    next = 0;
    return true;
  }
}
