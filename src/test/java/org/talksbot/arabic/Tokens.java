package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The tokens that an analysis makes of a text, taken as a consumer must take them and checked for
 * the contract of {@link TokenStream}.
 *
 * <p>The checks are those of Lucene's BaseTokenStreamTestCase that our filters can fail; the class
 * itself runs under its own JUnit 4 runner only.
 */
final class Tokens {
  private static final String FIELD = "text";

  private Tokens() {}

  /** An analyzer of one tokenizer and one filter. */
  static Analyzer analyzer(Tokenizer tokenizer, UnaryOperator<TokenStream> filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
      }
    };
  }

  /** The terms alone; the whole contract is checked all the same. */
  static List<String> terms(Analyzer analyzer, String text) {
    return of(analyzer, text).stream().map(Token::term).toList();
  }

  /** The tokens of a text, which must be the same when the stream is used again. */
  static List<Token> of(Analyzer analyzer, String text) {
    List<Token> first = read(analyzer, text, StringReader::new);
    assertThat(read(analyzer, text, StringReader::new)).as("used again").isEqualTo(first);
    if (isWellFormed(text)) {
      assertThat(read(analyzer, text, OneByOneReader::new)).as("read in pieces").isEqualTo(first);
    }
    return first;
  }

  /** StandardTokenizer reads a lone surrogate differently at the end of a piece. */
  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> c <= 0xFFFF && Character.isSurrogate((char) c));
  }

  private static List<Token> read(Analyzer analyzer, String text, Function<String, Reader> reader) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(FIELD, reader.apply(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(),
            increment.getPositionIncrement()));
      }
      stream.end();
      assertThat(offset.endOffset()).as("final offset").isEqualTo(text.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    checkOrder(tokens, text);
    return tokens;
  }

  private static void checkOrder(List<Token> tokens, String text) {
    int position = -1;
    int start = 0;
    for (Token token : tokens) {
      position += token.increment();
      assertThat(position).as("position of %s", token).isNotNegative();
      assertThat(token.start()).as("start of %s", token).isGreaterThanOrEqualTo(start);
      assertThat(token.end()).as("end of %s", token).isBetween(token.start(), text.length());
      start = token.start();
    }
  }

  /** Hands out one character at a time, as a slow source may. */
  private static final class OneByOneReader extends Reader {
    private final StringReader text;

    OneByOneReader(String text) {
      this.text = new StringReader(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return text.read(buffer, offset, Math.min(1, length));
    }

    @Override
    public void close() {
      text.close();
    }
  }
}
