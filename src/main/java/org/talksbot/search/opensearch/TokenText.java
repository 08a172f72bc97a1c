package org.talksbot.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What an analyzer makes of a text, as a text that the cluster takes apart by blanks again. */
final class TokenText {
  /** Stands between tokens at one position; no token of ours holds it. */
  private static final char SIDE_BY_SIDE = '|';

  private TokenText() {}

  /** The tokens, with blanks between positions. */
  static String of(Analyzer analyzer, String field, String text) {
    StringBuilder tokens = new StringBuilder();
    read(analyzer, field, text, (token, isOnLast) -> {
      if (!tokens.isEmpty()) {
        tokens.append(isOnLast ? SIDE_BY_SIDE : ' ');
      }
      tokens.append(token);
    });
    return tokens.toString();
  }

  /** The different tokens. */
  static Set<String> different(Analyzer analyzer, String field, String text) {
    Set<String> tokens = new LinkedHashSet<>();
    read(analyzer, field, text, (token, _) -> tokens.add(token.toString()));
    return tokens;
  }

  private static void read(Analyzer analyzer, String field, String text, Tokens tokens) {
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.next(term, increment.getPositionIncrement() == 0);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** Takes tokens in order. */
  @FunctionalInterface
  private interface Tokens {
    void next(CharSequence token, boolean isOnLast);
  }
}
