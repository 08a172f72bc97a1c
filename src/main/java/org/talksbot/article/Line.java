package org.talksbot.article;

import java.util.List;
import org.talksbot.arabic.Blank;

/**
 * A line of a page as the cleaning rules look at it.
 *
 * @param raw the line without blanks at its edges
 * @param words its words, folded so that spelling does not matter, without punctuation
 * @param digits how many digits stand in it
 * @param ended whether it ends as a sentence does
 */
record Line(String raw, List<String> words, int digits, boolean ended) {
  /** Longer lines are prose, whatever they begin with. */
  static final int MAX_CHARS = 200;

  static Line of(String raw) {
    int digits = (int) raw.chars().filter(Character::isDigit).count();
    return new Line(raw, Words.of(raw), digits, endsSentence(raw));
  }

  /** The words with one blank between them. */
  String text() {
    return String.join(" ", words);
  }

  /** Whether it neither ends as a sentence does nor is long. */
  boolean isShortAndOpen(int maxWords) {
    return !ended && words.size() <= maxWords;
  }

  /** Whether the last mark, before closing brackets and quotation marks, ends a sentence. */
  static boolean endsSentence(String raw) {
    int i = raw.length() - 1;
    while (i >= 0 && (Blank.is(raw.charAt(i))
        || ")]}\"'\u00BB\u201D\u201C\u2019".indexOf(raw.charAt(i)) >= 0)) {
      i--;
    }
    return i >= 0 && ".!?\u061F\u2026\u06D4".indexOf(raw.charAt(i)) >= 0;
  }
}
