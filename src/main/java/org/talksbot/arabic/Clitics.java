package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.ALEF;
import static org.talksbot.arabic.ArabicLetters.BEH;
import static org.talksbot.arabic.ArabicLetters.FEH;
import static org.talksbot.arabic.ArabicLetters.KAF;
import static org.talksbot.arabic.ArabicLetters.LAM;
import static org.talksbot.arabic.ArabicLetters.SEEN;
import static org.talksbot.arabic.ArabicLetters.WAW;

/** The particles written together with the word that follows them: and, so, by, as, to, the. */
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
    if (end - at > REST && isPreposition(word[at])) {
      if (hasArticle(word, at + 1, end)) {
        return at + 3;
      }
      if (end - at > REST + 1) {
        return at + 1;
      }
    }
    return at;
  }

  private static boolean hasArticle(char[] word, int at, int end) {
    return end - at > REST + 1 && word[at] == ALEF && word[at + 1] == LAM;
  }

  private static boolean isPreposition(char letter) {
    return letter == BEH || letter == KAF || letter == LAM || letter == SEEN;
  }
}
