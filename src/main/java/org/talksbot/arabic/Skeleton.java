package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.ALEF;
import static org.talksbot.arabic.ArabicLetters.DAD;
import static org.talksbot.arabic.ArabicLetters.DAL;
import static org.talksbot.arabic.ArabicLetters.GHAIN;
import static org.talksbot.arabic.ArabicLetters.HAMZA;
import static org.talksbot.arabic.ArabicLetters.HEH;
import static org.talksbot.arabic.ArabicLetters.JEEM;
import static org.talksbot.arabic.ArabicLetters.KAF;
import static org.talksbot.arabic.ArabicLetters.QAF;
import static org.talksbot.arabic.ArabicLetters.SAD;
import static org.talksbot.arabic.ArabicLetters.SEEN;
import static org.talksbot.arabic.ArabicLetters.TAH;
import static org.talksbot.arabic.ArabicLetters.TEH;
import static org.talksbot.arabic.ArabicLetters.THAL;
import static org.talksbot.arabic.ArabicLetters.THEH;
import static org.talksbot.arabic.ArabicLetters.WAW;
import static org.talksbot.arabic.ArabicLetters.YEH;
import static org.talksbot.arabic.ArabicLetters.ZAH;
import static org.talksbot.arabic.ArabicLetters.ZAIN;

/**
 * The consonants of a folded word by their classes: what stays the same in most spellings of a
 * foreign name. Vowel letters are out, letters that write one foreign sound are one, doubled ones
 * stand once.
 *
 * <p>Source: the classes of Freeman, Condon and Ackerman 2006 (ACL N06-1060). Ain is no
 * vowel: a name would be found in common words.
 */
public final class Skeleton {
  private Skeleton() {}

  /** The skeleton of a folded word; empty where it is all vowels. */
  public static String of(CharSequence folded) {
    StringBuilder skeleton = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char letter = soundClass(folded.charAt(i));
      boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == letter;
      if (!isVowel(letter) && !doubled) {
        skeleton.append(letter);
      }
    }
    return skeleton.toString();
  }

  /** Whether a folded letter comes and goes between spellings. */
  static boolean isVowel(char letter) {
    return letter == ALEF || letter == WAW || letter == YEH || letter == HEH || letter == HAMZA;
  }

  /** One letter for all that are used for one foreign sound. */
  static char soundClass(char letter) {
    return switch (letter) {
      case GHAIN, JEEM, QAF -> KAF;
      case TAH -> TEH;
      case SAD, THEH -> SEEN;
      case THAL, ZAH -> ZAIN;
      case DAD -> DAL;
      default -> letter;
    };
  }
}
