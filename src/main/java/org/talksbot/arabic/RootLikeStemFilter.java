package org.talksbot.arabic;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Applies {@link RootLikeStemmer} to every token; the tokens must be folded already. */
public final class RootLikeStemFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** Stems the tokens of {@code input}. */
  public RootLikeStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    term.setLength(RootLikeStemmer.stem(term.buffer(), term.length()));
    return true;
  }
}
