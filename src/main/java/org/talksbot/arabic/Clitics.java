package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.ALEF;
import static org.talksbot.arabic.ArabicLetters.BEH;
import static org.talksbot.arabic.ArabicLetters.FEH;
import static org.talksbot.arabic.ArabicLetters.KAF;
import static org.talksbot.arabic.ArabicLetters.LAM;
import static org.talksbot.arabic.ArabicLetters.NOON;
import static org.talksbot.arabic.ArabicLetters.SEEN;
import static org.talksbot.arabic.ArabicLetters.TEH;
import static org.talksbot.arabic.ArabicLetters.WAW;
import static org.talksbot.arabic.ArabicLetters.YEH;

/** The particles written together with the word that follows: and, so, by, as, to, will, the. */
final class Clitics {
  private static final int REST = 3;

  private Clitics() {}

  /**
   * Where the word proper begins.
   *
   * @param word a folded word
   * @param start offset of its first letter
   * @param end offset after its last letter
   * @return an offset that leaves at least three letters, or {@code start}
   */
  static int end(char[] word, int start, int end) {
    int at = start;
    if (end - at > REST && (word[at] == WAW || word[at] == FEH)) {
      at++;
    }
    if (hasArticle(word, at, end)) {
      return at + 2;
    }
    if (end - at > REST + 1 && word[at] == LAM && word[at + 1] == LAM) {
      return at + 2;
    }
    if (end - at > REST && isPrefixed(word, at)) {
      if (hasArticle(word, at + 1, end)) {
        return at + 3;
      }
      if (end - at > REST + 1) {
        return at + 1;
      }
    }
    return at;
  }

  /**
   * Where the word behind an article begins, with whatever stands before that: the part of a word
   * that is never its own.
   *
   * @return {@code start} for a word without an article
   */
  static int afterArticle(char[] word, int start, int end) {
    int and = end - start > REST && (word[start] == WAW || word[start] == FEH) ? 1 : 0;
    int at = start + and;
    if (hasArticle(word, at, end)) {
      return at + 2;
    }
    boolean contracted = end - at > REST + 1 && word[at] == LAM && word[at + 1] == LAM;
    if (contracted) {
      return at + 2;
    }
    boolean prefixed = end - at > REST && (word[at] == BEH || word[at] == KAF);
    return prefixed && hasArticle(word, at + 1, end) ? at + 3 : start;
  }

  /** Whether a letter is written as one word with the next: and, so, by, as, to. */
  static boolean isParticle(char letter) {
    return letter == WAW || letter == FEH || letter == BEH || letter == KAF || letter == LAM;
  }

  private static boolean hasArticle(char[] word, int at, int end) {
    return end - at > REST + 1 && word[at] == ALEF && word[at + 1] == LAM;
  }

  /** A preposition, or the future's seen, which stands before the imperfect's prefix only. */
  private static boolean isPrefixed(char[] word, int at) {
    return switch (word[at]) {
      case BEH, KAF, LAM -> true;
      case SEEN -> isImperfect(word[at + 1]);
      default -> false;
    };
  }

  private static boolean isImperfect(char letter) {
    return letter == ALEF || letter == NOON || letter == TEH || letter == YEH;
  }
}
