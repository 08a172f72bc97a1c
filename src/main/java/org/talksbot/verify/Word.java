package org.talksbot.verify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.talksbot.arabic.ArabicFolding;

/**
 * A word of a text in one spelling: hamza forms, final letters, vowel marks, tatweel, digits,
 * presentation forms and case make no difference. What stands between words is no word.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character
 * @param folded its one spelling; never empty
 */
record Word(int start, int end, String folded) {
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  /** The words of a text in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      boolean inside = isInside(text.codePointAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        add(text, start, at, words);
        start = -1;
      }
    }
    if (start >= 0) {
      add(text, start, text.length(), words);
    }
    return words;
  }

  private static void add(String text, int start, int end, List<Word> words) {
    String folded = fold(text.substring(start, end));
    if (!folded.isEmpty()) {
      words.add(new Word(start, end, folded));
    }
  }

  private static boolean isInside(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
  }

  private static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder digits = new StringBuilder(plain.length());
    plain.codePoints()
        .map(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
            ? '0' + Character.digit(c, 10)
            : c)
        .forEach(digits::appendCodePoint);
    return ArabicFolding.fold(digits);
  }
}
