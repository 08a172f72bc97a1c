package org.talksbot.arabic;

/**
 * Finds the stem of a folded Arabic word: the word without proclitics and without inflectional
 * endings, at least three letters long. It never leaves the letters of the word, so that a stem is
 * a slice and costs no copy.
 *
 * <p>Source: the light stemmers of Larkey, Ballesteros and Connell 2002, with the endings of the
 * dual and of the suffixed pronouns added, applied twice.
 */
final class LightStemmer {
  private static final int STEM = 3;
  private static final int ROUNDS = 2;

  private LightStemmer() {}

  /** Where the stem of {@code word[start, end)} ends; the stem begins at {@code start}. */
  static int end(char[] word, int start, int end) {
    int left = end;
    for (int round = 0; round < ROUNDS; round++) {
      int before = left;
      left = Suffixes.off(word, start, left, STEM);
      if (left == before) {
        break;
      }
    }
    return left;
  }
}
