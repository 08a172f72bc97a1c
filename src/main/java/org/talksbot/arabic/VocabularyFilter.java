package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.HAMZA;
import static org.talksbot.arabic.ArabicLetters.YEH;

import java.io.IOException;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Keeps the Arabic words and makes {@link VocabularyTerm}s of them. */
final class VocabularyFilter extends FilteringTokenFilter {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 24;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  VocabularyFilter(TokenStream folded) {
    super(folded);
  }

  @Override
  protected boolean accept() throws IOException {
    if (term.length() < SHORTEST || term.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < term.length(); i++) {
      if (term.charAt(i) < HAMZA || term.charAt(i) > YEH) {
        return false;
      }
    }
    String of = VocabularyTerm.of(BareWords.withoutArticle(term.toString()));
    term.setEmpty().append(of);
    return true;
  }
}
