package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.ALEF;
import static org.talksbot.arabic.ArabicLetters.HAMZA;
import static org.talksbot.arabic.ArabicLetters.MEEM;
import static org.talksbot.arabic.ArabicLetters.NOON;
import static org.talksbot.arabic.ArabicLetters.TEH;
import static org.talksbot.arabic.ArabicLetters.WAW;
import static org.talksbot.arabic.ArabicLetters.YEH;

/**
 * Reduces a folded Arabic word to something like its root: proclitics off, verbal and nominal
 * affixes off, long vowels out. It conflates more than a stem does (broken plurals, verb and noun)
 * and is therefore used beside character n-grams, which tell apart what it throws together.
 *
 * <p>Source: measured on Arabic question answering (docs/quality.md); the affixes are those of
 * Larkey, Ballesteros and Connell 2002 and the verbal ones of Khoja and Garside 1999.
 */
public final class RootLikeStemmer {
  /** Fewer letters than these are never left by taking affixes off. */
  private static final int ROOT = 3;

  private static final char[][] PREFIXES = Affixes.of("verb-form");

  private RootLikeStemmer() {}

  /**
   * Stems a folded word in place; words of other scripts and numbers stay as they are.
   *
   * @param word holds the word from 0 on
   * @param length its length
   * @return the new length, at least 1 for a word of at least 1 letter
   */
  public static int stem(char[] word, int length) {
    if (length <= ROOT || word[0] < HAMZA || word[0] > YEH) {
      return length;
    }
    int start = Clitics.end(word, 0, length);
    return stem(word, length, start, LightStemmer.end(word, start, length));
  }

  /** The same where the stem of the word is known already: {@code word[start, end)}. */
  static int stem(char[] word, int length, int start, int end) {
    if (length <= ROOT || word[0] < HAMZA || word[0] > YEH) {
      return length;
    }
    return vowelsOut(word, prefixEnd(word, start, end), end);
  }

  private static int prefixEnd(char[] word, int start, int end) {
    for (char[] prefix : PREFIXES) {
      if (end - start - prefix.length >= ROOT && Suffixes.stands(prefix, word, start)) {
        return start + prefix.length;
      }
    }
    boolean prefixed = end - start > ROOT && isVerbalOrNominal(word[start]);
    return prefixed ? start + 1 : start;
  }

  private static boolean isVerbalOrNominal(char letter) {
    return letter == MEEM || letter == TEH || letter == YEH || letter == NOON;
  }

  /** Keeps the vowels of a word that would be left with fewer than two letters. */
  private static int vowelsOut(char[] word, int start, int end) {
    int consonants = 0;
    for (int i = start; i < end; i++) {
      consonants += isLongVowel(word[i]) ? 0 : 1;
    }
    int to = 0;
    for (int from = start; from < end; from++) {
      if (consonants < 2 || !isLongVowel(word[from])) {
        word[to++] = word[from];
      }
    }
    return to;
  }

  private static boolean isLongVowel(char letter) {
    return letter == ALEF || letter == WAW || letter == YEH || letter == HAMZA;
  }
}
