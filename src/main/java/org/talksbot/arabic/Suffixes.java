package org.talksbot.arabic;

/** The endings of Arabic nouns and verbs that do not belong to the stem, longest first. */
final class Suffixes {
  private static final char[][] SUFFIXES = letters("هما", "كما", "تين", "تان", "ات", "ون", "ين",
      "ان", "ها", "هم", "هن", "كم", "نا", "وا", "ني", "يه", "تم", "ته", "يا", "ه", "ي", "ت", "ا");

  private Suffixes() {}

  /**
   * Takes the longest ending off a folded word.
   *
   * @param rest fewest letters that must be left
   * @return where the word ends then; {@code end} where it has no such ending
   */
  static int off(char[] word, int start, int end, int rest) {
    for (char[] suffix : SUFFIXES) {
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

  /** The letters of some affixes. */
  static char[][] letters(String... affixes) {
    char[][] letters = new char[affixes.length][];
    for (int i = 0; i < affixes.length; i++) {
      letters[i] = affixes[i].toCharArray();
    }
    return letters;
  }
}
