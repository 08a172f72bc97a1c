package org.talksbot.arabic;

import java.util.Arrays;

/**
 * The forms of one word in which it is compared with others: folded, stem, root, trigrams. Reusable
 * and not safe for use by several threads; what {@link #of} returns is not changed any more.
 */
public final class WordForms {
  private static final int GRAM = 3;
  private static final int CHAR_BITS = 16;
  private static final long GRAM_MASK = (1L << (GRAM * CHAR_BITS)) - 1;
  private static final char EDGE = '_';
  private static final float SAME_STEM = 1;
  private static final float SAME_ROOT = 0.75f;
  private static final float ALIKE = 0.9f;
  private static final float LEAST_DICE = 0.4f;

  private char[] folded = new char[32];
  private int length;
  private int stemStart;
  private int stemEnd;
  private char[] root = new char[32];
  private int rootLength;
  private long[] grams = new long[32];
  private int gramCount;

  /** The forms of a word in any spelling. */
  public static WordForms of(CharSequence word) {
    WordForms forms = new WordForms();
    forms.set(word, 0, word.length());
    return forms;
  }

  /**
   * Takes the forms of another word.
   *
   * @return false where nothing of it is a letter or digit
   */
  boolean set(CharSequence text, int start, int end) {
    if (folded.length < end - start + 2) {
      folded = new char[(end - start) * 2 + 2];
      root = new char[folded.length];
      grams = new long[folded.length];
    }
    for (int i = start; i < end; i++) {
      folded[i - start] = Digits.ascii(Character.toLowerCase(text.charAt(i)));
    }
    length = ArabicFolding.fold(folded, end - start);
    stemStart = Clitics.end(folded, 0, length);
    stemEnd = LightStemmer.end(folded, stemStart, length);
    System.arraycopy(folded, 0, root, 0, length);
    rootLength = RootLikeStemmer.stem(root, length);
    gramCount = 0;
    return length > 0;
  }

  /** The word in its one spelling. */
  public String folded() {
    return new String(folded, 0, length);
  }

  /** The word without proclitics and endings. */
  public String stem() {
    return new String(folded, stemStart, stemEnd - stemStart);
  }

  /**
   * How much two words are the same: 1 with the same stem, .75 with the same root, else nine tenths
   * of the Dice coefficient of their trigrams where that is above .4, else 0. Numbers are the same
   * or not: 2022 is not nearly 2025.
   *
   * <p>Source: the soft coverage measured on Arabic question answering (docs/quality.md).
   */
  public float similarity(WordForms other) {
    if (Arrays.equals(folded, stemStart, stemEnd, other.folded, other.stemStart, other.stemEnd)) {
      return SAME_STEM;
    }
    if (Arrays.equals(root, 0, rootLength, other.root, 0, other.rootLength)) {
      return SAME_ROOT;
    }
    if (isNumber() || other.isNumber()) {
      return 0;
    }
    float dice = dice(other);
    return dice > LEAST_DICE ? ALIKE * dice : 0;
  }

  private boolean isNumber() {
    return length > 0 && Character.isDigit(folded[0]);
  }

  private float dice(WordForms other) {
    float all = length + other.length;
    if (2 * Math.min(length, other.length) <= LEAST_DICE * all) {
      return 0;
    }
    count();
    other.count();
    int common = 0;
    for (int i = 0, j = 0; i < gramCount && j < other.gramCount;) {
      int order = Long.compare(grams[i], other.grams[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2f * common / (gramCount + other.gramCount);
  }

  /** Sorts the trigrams of the word with a mark at both ends; there are as many as letters. */
  private void count() {
    if (gramCount > 0) {
      return;
    }
    long gram = EDGE;
    for (int i = 0; i <= length; i++) {
      char letter = i < length ? folded[i] : EDGE;
      gram = ((gram << CHAR_BITS) | letter) & GRAM_MASK;
      if (i > 0) {
        grams[gramCount++] = gram;
      }
    }
    Arrays.sort(grams, 0, gramCount);
  }
}
