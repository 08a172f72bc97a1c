package org.talksbot.arabic;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Replaces every token by the overlapping n-grams of the token with a mark at both ends
 * ({@code _word_}); a token too short for one n-gram is emitted whole, with its marks, and so is
 * one with characters outside the Basic Multilingual Plane (emoji), which must not be cut in two.
 * All n-grams have the offsets of their token; the first stands where the token stood, the others
 * one after another.
 *
 * <p>Lucene's NGramTokenFilter neither marks the ends nor keeps short tokens apart, and the marks
 * carry weight: a 4-gram at the start of a word is worth more than the same letters inside it.
 */
public final class CharGramFilter extends TokenFilter {
  private static final char EDGE = '_';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(
      PositionIncrementAttribute.class);
  private final int size;
  private char[] padded = new char[32];
  private int paddedLength;
  private int gramLength;
  private int next;

  /**
   * Emits n-grams of the tokens of {@code input}.
   *
   * @param size letters in an n-gram, at least 2
   */
  public CharGramFilter(TokenStream input, int size) {
    super(input);
    if (size < 2) {
      throw new IllegalArgumentException("n-grams of " + size + " letters");
    }
    this.size = size;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next == 0 || next + gramLength > paddedLength) {
      if (!nextToken()) {
        return false;
      }
    } else {
      increment.setPositionIncrement(1);
    }
    term.copyBuffer(padded, next, gramLength);
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
    gramLength = isCuttable() ? Math.min(size, paddedLength) : paddedLength;
    next = 0;
    return true;
  }

  private boolean isCuttable() {
    for (int i = 1; i < paddedLength; i++) {
      if (Character.isSurrogate(padded[i])) {
        return false;
      }
    }
    return true;
  }
}
