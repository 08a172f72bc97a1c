package org.talksbot.arabic;

import java.util.ArrayList;
import java.util.List;

/** The words of a text for the reader of dates, and what stands between them. */
final class DateTokens {
  private static final int WIDEST_GAP = 4;
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final CharSequence text;
  private final List<DateToken> tokens;

  private DateTokens(CharSequence text, List<DateToken> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Reads a stretch of text; numbers with points inside (10.4.2025) become one token a part. */
  static DateTokens of(CharSequence text, int start, int end) {
    List<DateToken> tokens = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(text, start, end); scanner.next();) {
      String word = scanner.word().folded();
      if (word.indexOf('.') > 0 && word.length() == scanner.end() - scanner.start()) {
        split(word, scanner.start(), tokens);
      } else {
        tokens.add(new DateToken(scanner.start(), scanner.end(), word));
      }
    }
    return new DateTokens(text, tokens);
  }

  private static void split(String word, int start, List<DateToken> tokens) {
    int from = 0;
    for (int to = word.indexOf('.'); to >= 0; to = word.indexOf('.', from)) {
      tokens.add(new DateToken(start + from, start + to, word.substring(from, to)));
      from = to + 1;
    }
    tokens.add(new DateToken(start + from, start + word.length(), word.substring(from)));
  }

  int size() {
    return tokens.size();
  }

  DateToken get(int at) {
    return tokens.get(at);
  }

  /** The character at an offset of the text; a space beyond its end. */
  char charAt(int offset) {
    return offset < text.length() ? text.charAt(offset) : ' ';
  }

  /** Whether nothing but space parts a word from the one before it. */
  boolean follows(int at) {
    return follows(at, "");
  }

  /**
   * Whether nothing but a little space and some signs parts a word from the one before it.
   *
   * @param signs the signs that may stand between them
   */
  boolean follows(int at, String signs) {
    if (at < 1 || at >= tokens.size()) {
      return false;
    }
    int from = tokens.get(at - 1).end();
    int to = tokens.get(at).start();
    if (to - from > WIDEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != NO_BREAK_SPACE && c != '\t' && !ArabicFolding.isInvisible(c)
          && signs.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of some signs stands between a word and the one before it. */
  boolean parted(int at, String signs) {
    for (int i = tokens.get(at - 1).end(); i < tokens.get(at).start(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
