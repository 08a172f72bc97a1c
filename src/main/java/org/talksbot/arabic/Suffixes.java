package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.HAMZA;
import static org.talksbot.arabic.ArabicLetters.YEH;

import java.util.Arrays;

/** The endings of Arabic nouns and verbs that do not belong to the stem, longest first. */
final class Suffixes {
  private static final int LETTERS = YEH - HAMZA + 1;
  private static final char[][] SUFFIXES = Affixes.of("ending");

  /** The same by the last two letters of a word, because a question looks at some thousand. */
  private static final char[][][] BY_ENDING = byEnding();

  private Suffixes() {}

  /**
   * Takes the longest ending off a folded word.
   *
   * @param rest fewest letters that must be left
   * @return where the word ends then; {@code end} where it has no such ending
   */
  static int off(char[] word, int start, int end, int rest) {
    if (end - start <= rest || !isLetter(word[end - 1])) {
      return end;
    }
    int before = end - start > 1 && isLetter(word[end - 2]) ? word[end - 2] - HAMZA : LETTERS;
    for (char[] suffix : BY_ENDING[(word[end - 1] - HAMZA) * (LETTERS + 1) + before]) {
      if (end - start - suffix.length >= rest && begins(suffix, word, end - suffix.length)) {
        return end - suffix.length;
      }
    }
    return end;
  }

  /** Whether what comes before the last two letters, which are known to fit, stands there too. */
  private static boolean begins(char[] suffix, char[] word, int at) {
    for (int i = 0; i < suffix.length - 2; i++) {
      if (word[at + i] != suffix[i]) {
        return false;
      }
    }
    return true;
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

  private static boolean isLetter(char c) {
    return c >= HAMZA && c <= YEH;
  }

  private static char[][][] byEnding() {
    char[][][] byEnding = new char[LETTERS * (LETTERS + 1)][][];
    for (int last = 0; last < LETTERS; last++) {
      for (int before = 0; before <= LETTERS; before++) {
        byEnding[last * (LETTERS + 1) + before] = ending(before + HAMZA, last + HAMZA);
      }
    }
    return byEnding;
  }

  private static char[][] ending(int before, int last) {
    return Arrays.stream(SUFFIXES)
        .filter(suffix -> suffix[suffix.length - 1] == last
            && (suffix.length == 1 || suffix[suffix.length - 2] == before))
        .toArray(char[][]::new);
  }
}
