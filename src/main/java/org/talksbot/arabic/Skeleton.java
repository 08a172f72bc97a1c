package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.AIN;
import static org.talksbot.arabic.ArabicLetters.ALEF;
import static org.talksbot.arabic.ArabicLetters.BEH;
import static org.talksbot.arabic.ArabicLetters.DAD;
import static org.talksbot.arabic.ArabicLetters.DAL;
import static org.talksbot.arabic.ArabicLetters.FEH;
import static org.talksbot.arabic.ArabicLetters.GHAIN;
import static org.talksbot.arabic.ArabicLetters.HAH;
import static org.talksbot.arabic.ArabicLetters.HAMZA;
import static org.talksbot.arabic.ArabicLetters.HEH;
import static org.talksbot.arabic.ArabicLetters.JEEM;
import static org.talksbot.arabic.ArabicLetters.KAF;
import static org.talksbot.arabic.ArabicLetters.KHAH;
import static org.talksbot.arabic.ArabicLetters.LAM;
import static org.talksbot.arabic.ArabicLetters.MEEM;
import static org.talksbot.arabic.ArabicLetters.NOON;
import static org.talksbot.arabic.ArabicLetters.QAF;
import static org.talksbot.arabic.ArabicLetters.REH;
import static org.talksbot.arabic.ArabicLetters.SAD;
import static org.talksbot.arabic.ArabicLetters.SEEN;
import static org.talksbot.arabic.ArabicLetters.SHEEN;
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
 * stand once. The classes are letters of ASCII, so that automata over them are small.
 *
 * <p>Source: the classes of Freeman, Condon and Ackerman 2006 (ACL N06-1060). Ain is no vowel: a
 * name would be found in common words.
 */
public final class Skeleton {
  /** The class of what is no consonant. */
  static final char NONE = 0;

  private Skeleton() {}

  /** The skeleton of a folded word; empty where it is all vowels. */
  public static String of(CharSequence folded) {
    StringBuilder skeleton = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char sound = sound(folded.charAt(i));
      boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == sound;
      if (sound != NONE && !doubled) {
        skeleton.append(sound);
      }
    }
    return skeleton.toString();
  }

  /** Whether a folded letter comes and goes between spellings. */
  static boolean isVowel(char letter) {
    return letter == ALEF || letter == WAW || letter == YEH || letter == HEH || letter == HAMZA;
  }

  /** One letter for all that are used for one foreign sound; {@link #NONE} for vowels. */
  static char sound(char letter) {
    return switch (letter) {
      case BEH -> 'b';
      case TEH, TAH -> 't';
      case THEH, SEEN, SAD -> 's';
      case JEEM, GHAIN, QAF, KAF -> 'k';
      case HAH -> 'h';
      case KHAH -> 'x';
      case DAL, DAD -> 'd';
      case THAL, ZAIN, ZAH -> 'z';
      case REH -> 'r';
      case SHEEN -> 'c';
      case AIN -> 'e';
      case FEH -> 'f';
      case LAM -> 'l';
      case MEEM -> 'm';
      case NOON -> 'n';
      default -> NONE;
    };
  }
}
