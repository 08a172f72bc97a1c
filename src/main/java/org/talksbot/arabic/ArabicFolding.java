package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.ALEF;
import static org.talksbot.arabic.ArabicLetters.ALEF_HAMZA_ABOVE;
import static org.talksbot.arabic.ArabicLetters.ALEF_HAMZA_BELOW;
import static org.talksbot.arabic.ArabicLetters.ALEF_MADDA;
import static org.talksbot.arabic.ArabicLetters.ALEF_MAKSURA;
import static org.talksbot.arabic.ArabicLetters.ALEF_WASLA;
import static org.talksbot.arabic.ArabicLetters.BEH;
import static org.talksbot.arabic.ArabicLetters.FARSI_YEH;
import static org.talksbot.arabic.ArabicLetters.FATHATAN;
import static org.talksbot.arabic.ArabicLetters.FEH;
import static org.talksbot.arabic.ArabicLetters.GAF;
import static org.talksbot.arabic.ArabicLetters.GHAIN;
import static org.talksbot.arabic.ArabicLetters.HAMZA;
import static org.talksbot.arabic.ArabicLetters.HEH;
import static org.talksbot.arabic.ArabicLetters.HEH_DOACHASHMEE;
import static org.talksbot.arabic.ArabicLetters.HEH_GOAL;
import static org.talksbot.arabic.ArabicLetters.JEEM;
import static org.talksbot.arabic.ArabicLetters.JEH;
import static org.talksbot.arabic.ArabicLetters.KAF;
import static org.talksbot.arabic.ArabicLetters.KEHEH;
import static org.talksbot.arabic.ArabicLetters.PEH;
import static org.talksbot.arabic.ArabicLetters.SUPERSCRIPT_ALEF;
import static org.talksbot.arabic.ArabicLetters.TATWEEL;
import static org.talksbot.arabic.ArabicLetters.TCHEH;
import static org.talksbot.arabic.ArabicLetters.TEH_MARBUTA;
import static org.talksbot.arabic.ArabicLetters.VEH;
import static org.talksbot.arabic.ArabicLetters.WAW;
import static org.talksbot.arabic.ArabicLetters.WAW_HAMZA;
import static org.talksbot.arabic.ArabicLetters.YEH;
import static org.talksbot.arabic.ArabicLetters.YEH_HAMZA;
import static org.talksbot.arabic.ArabicLetters.ZAIN;

/**
 * Makes one spelling of the many in which an Arabic word is typed: marks and tatweel out, hamza
 * carriers bare, teh marbuta as heh and alef maksura as yeh, letters of Persian keyboards as the
 * Arabic ones they stand for, letters held down (three or more) once, and characters that show as
 * nothing (joiners, marks of direction, soft hyphens) out. Small letters stand for capital ones and
 * ASCII digits for Arabic and Persian ones.
 *
 * <p>Goes further than Lucene's ArabicNormalizer, which keeps the letters of Persian keyboards, the
 * hamza on waw and yeh, repeated letters, and the marks of direction that StandardTokenizer leaves
 * inside words.
 */
public final class ArabicFolding {
  private static final int HELD_DOWN = 3;
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  /** What no character of a text is stands for those that go. */
  private static final char GONE = '\uFFFF';
  private static final char AFTER_ARABIC = '\u0700';
  /** What becomes of each character up to the Arabic ones: all words of all texts go through it. */
  private static final char[] FOLDED = folded();

  private ArabicFolding() {}

  /**
   * Folds a word in place.
   *
   * @param word holds the word from 0 on
   * @param length its length in UTF-16 units
   * @return the new length, at most {@code length}; 0 where nothing but marks and invisible
   *     characters was there
   */
  public static int fold(char[] word, int length) {
    return fold(word, 0, length, word);
  }

  /**
   * Folds the word {@code text[start, end)}.
   *
   * @param into takes it, from 0 on
   * @return its length, as in {@link #fold(char[], int)}
   */
  static int fold(char[] text, int start, int end, char[] into) {
    int to = 0;
    int run = 0;
    boolean held = false;
    char last = GONE;
    for (int from = start; from < end; from++) {
      char c = text[from];
      char folded = c < AFTER_ARABIC ? FOLDED[c] : folded(c);
      if (folded != GONE) {
        run = folded == last ? run + 1 : 1;
        held |= run == HELD_DOWN;
        last = folded;
        into[to++] = folded;
      }
    }
    return held ? release(into, to) : to;
  }

  /** Folds a whole text; white space and punctuation stay. */
  public static String fold(CharSequence text) {
    char[] letters = text.toString().toCharArray();
    return new String(letters, 0, fold(letters, letters.length));
  }

  /** Whether a character is one of the letters that nearly all words are made of. */
  private static boolean isPlain(char c) {
    return isIn(c, HAMZA, YEH) && c != TATWEEL;
  }

  /** Whether a character is a vowel mark, a Koranic mark or a tatweel: no letter of its own. */
  static boolean isMark(char c) {
    return c == TATWEEL || c == SUPERSCRIPT_ALEF || isIn(c, FATHATAN, '\u065F')
        || isIn(c, '\u0610', '\u061A') || isIn(c, '\u06D6', '\u06DC')
        || isIn(c, '\u06DE', '\u06ED');
  }

  /** Whether a character shows as nothing and does not part words: what Unicode calls format. */
  static boolean isInvisible(char c) {
    return c >= SOFT_HYPHEN && !isPlain(c) && Character.getType(c) == Character.FORMAT
        && c != ZERO_WIDTH_SPACE && !isNumberMark(c);
  }

  /** The signs that stand before Arabic numbers and verses are format characters, but show. */
  private static boolean isNumberMark(char c) {
    return isIn(c, '\u0600', '\u0605') || c == '\u06DD';
  }

  private static boolean isIn(char c, char first, char last) {
    return c >= first && c <= last;
  }

  private static char[] folded() {
    char[] folded = new char[AFTER_ARABIC];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = folded(c);
    }
    return folded;
  }

  private static char folded(char c) {
    char small = Digits.ascii(Character.toLowerCase(c));
    return isMark(small) || isInvisible(small) ? GONE : one(small);
  }

  private static char one(char c) {
    return switch (c) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      case WAW_HAMZA -> WAW;
      case YEH_HAMZA, ALEF_MAKSURA, FARSI_YEH -> YEH;
      case TEH_MARBUTA, HEH_DOACHASHMEE, HEH_GOAL -> HEH;
      case KEHEH -> KAF;
      case GAF -> GHAIN;
      case PEH -> BEH;
      case TCHEH -> JEEM;
      case JEH -> ZAIN;
      case VEH -> FEH;
      default -> c;
    };
  }

  private static int release(char[] word, int length) {
    int to = 0;
    for (int from = 0; from < length;) {
      int end = from + 1;
      while (end < length && word[end] == word[from]) {
        end++;
      }
      boolean held = end - from >= HELD_DOWN && Character.isLetter(word[from]);
      int kept = held ? 1 : end - from;
      for (int i = 0; i < kept; i++) {
        word[to++] = word[from];
      }
      from = end;
    }
    return to;
  }
}
