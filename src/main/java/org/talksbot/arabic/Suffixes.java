package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.HAMZA;
import static org.talksbot.arabic.ArabicLetters.YEH;

import java.util.Arrays;

/** The endings of Arabic nouns and verbs that do not belong to the stem, longest first. */
final class Suffixes {
  private static final int LETTERS = YEH - HAMZA + 1;
  private static final char[][] SUFFIXES = Affixes.of("ending");

  /** The same by their last letter, because a question looks at some thousand words. */
  private static final char[][][] BY_LAST = byLast();

  private Suffixes() {}

  /**
   * Takes the longest ending off a folded word.
   *
   * @param rest fewest letters that must be left
   * @return where the word ends then; {@code end} where it has no such ending
   */
  static int off(char[] word, int start, int end, int rest) {
    if (end - start <= rest || word[end - 1] < HAMZA || word[end - 1] > YEH) {
      return end;
    }
    for (char[] suffix : BY_LAST[word[end - 1] - HAMZA]) {
      if (end - start - suffix.length >= rest && stands(suffix, word, end - suffix.length)) {
        return end - suffix.length;
      }
    }
    return end;
  }

  /** Whether {@code affix} stands in {@code word} at {@code at}; the word must be long enough. */
  static boolean stands(char[] affix, char[] word, int at) {
    for (int i = 0; i < affix.length; i++) {
      if (word[at + i] != affix[i]) {
        return false;
      }
    }
    return true;
  }

  private static char[][][] byLast() {
    char[][][] byLast = new char[LETTERS][][];
    for (int i = 0; i < LETTERS; i++) {
      int last = HAMZA + i;
      byLast[i] = Arrays.stream(SUFFIXES)
          .filter(suffix -> suffix[suffix.length - 1] == last)
          .toArray(char[][]::new);
    }
    return byLast;
  }
}
