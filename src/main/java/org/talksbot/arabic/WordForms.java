package org.talksbot.arabic;

import java.util.Arrays;

/**
 * The forms of one word in which it is compared with others: folded, stem, root, trigrams. Reusable
 * and not safe for use by several threads; what {@link #of} returns is not changed any more.
 */
public final class WordForms {
  private static final int GRAM = 3;
  private static final int NOT_YET = -1;
  private static final int CHAR_BITS = 16;
  private static final long GRAM_MASK = (1L << (GRAM * CHAR_BITS)) - 1;
  private static final char EDGE = '_';
  /** Multiplicative hashing by the golden ratio (Knuth, volume 3, section 6.4). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int HASH_SHIFT = 58;
  private static final float SAME_STEM = 1;
  private static final float SAME_ROOT = 0.75f;
  private static final float ALIKE = 0.9f;
  private static final float LEAST_DICE = 0.4f;
  /** Two words of so many letters together may be alike by a single letter that is doubled. */
  private static final int SHORT = 4;
  /** Of two words of one root, enough to tell other spellings (.38) from other words (.18). */
  private static final float VARIANT_DICE = 0.3f;

  private char[] folded;
  private int length;
  private int stemStart;
  private int stemEnd;
  private char[] root;
  private int rootLength;
  /** One of 64 bits for each letter: a letter whose bit is missing is missing too. */
  private long letters;
  private long rootLetters;
  private long[] grams;
  private int gramCount;
  /** One of 64 bits for each trigram: a trigram whose bit is missing is missing too. */
  private long seen;
  private boolean sorted;

  /** No word yet, with room for one of fewer letters than these. */
  WordForms(int letters) {
    folded = new char[letters];
    root = new char[letters];
    grams = new long[letters];
  }

  /** The forms of a word in any spelling; nothing of them is left to be found later. */
  public static WordForms of(CharSequence word) {
    WordForms forms = ofOneThread(word);
    forms.findStem();
    forms.findLetters();
    forms.root();
    forms.count();
    forms.sort();
    return forms;
  }

  /** The same, but each form is found when it is asked for, so that only one thread may. */
  public static WordForms ofOneThread(CharSequence word) {
    char[] letters = word.toString().toCharArray();
    WordForms forms = new WordForms(letters.length + 1);
    forms.set(letters, 0, letters.length);
    return forms;
  }

  /**
   * Takes the forms of another word.
   *
   * @return false where nothing of it is a letter or digit
   */
  boolean set(char[] text, int start, int end) {
    if (folded.length <= end - start) {
      folded = new char[(end - start) * 2 + 1];
      root = new char[folded.length];
      grams = new long[folded.length];
    }
    length = ArabicFolding.fold(text, start, end, folded);
    stemEnd = NOT_YET;
    letters = 0;
    rootLength = NOT_YET;
    gramCount = 0;
    return length > 0;
  }

  /** The word in its one spelling. */
  public String folded() {
    return new String(folded, 0, length);
  }

  /** The word without proclitics and endings. */
  public String stem() {
    findStem();
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
    if (hasStemOf(other)) {
      return SAME_STEM;
    }
    if (hasRootOf(other)) {
      return SAME_ROOT;
    }
    if (isNumber() || other.isNumber() || sharesTooFewLetters(other)) {
      return 0;
    }
    float dice = dice(other);
    return areAlike(dice) ? ALIKE * dice : 0;
  }

  /** Whether words of so high a Dice coefficient are alike. */
  static boolean areAlike(float dice) {
    return dice > LEAST_DICE;
  }

  /** The Dice coefficient of two words with so many trigrams in common and in all. */
  static float dice(int common, int all) {
    return 2f * common / all;
  }

  /** Whether both are one word with the same proclitics and endings. */
  public boolean isSameForm(WordForms other) {
    return Arrays.equals(folded, 0, length, other.folded, 0, other.length);
  }

  /** Whether it is written in digits. */
  public boolean isNumber() {
    return length > 0 && Character.isDigit(folded[0]);
  }

  /** Whether both are one word in other forms or spellings: not merely of one root. */
  public boolean isVariantOf(WordForms other) {
    return hasStemOf(other) || (dice(other) > VARIANT_DICE && hasRootOf(other));
  }

  /** Whether no trigram can be common, or too few: each takes two letters at least. */
  private boolean sharesTooFewLetters(WordForms other) {
    findLetters();
    other.findLetters();
    return Long.bitCount(letters & other.letters) < 2 && length + other.length > SHORT;
  }

  private boolean hasStemOf(WordForms other) {
    findStem();
    other.findStem();
    return stemEnd - stemStart == other.stemEnd - other.stemStart
        && folded[stemStart] == other.folded[other.stemStart]
        && Arrays.equals(folded, stemStart, stemEnd, other.folded, other.stemStart,
            other.stemEnd);
  }

  private boolean hasRootOf(WordForms other) {
    findLetters();
    if ((letters & other.rootLetters()) != other.rootLetters()) {
      return false;
    }
    root();
    return Arrays.equals(root, 0, rootLength, other.root, 0, other.rootLength);
  }

  /** Finds the stem where it is not known yet: what stands twice in a text is compared once. */
  private void findStem() {
    if (stemEnd == NOT_YET) {
      stemStart = Clitics.end(folded, 0, length);
      stemEnd = LightStemmer.end(folded, stemStart, length);
    }
  }

  private void findLetters() {
    if (letters == 0) {
      letters = letters(folded, 0, length);
    }
  }

  /** Finds the root where it is not known yet: most words of a text are never compared. */
  private void root() {
    if (rootLength == NOT_YET) {
      findStem();
      System.arraycopy(folded, 0, root, 0, length);
      rootLength = RootLikeStemmer.stem(root, length, stemStart, stemEnd);
      rootLetters = letters(root, 0, rootLength);
    }
  }

  /** The bits of the root's letters. */
  long rootLetters() {
    root();
    return rootLetters;
  }

  private static long letters(char[] word, int start, int end) {
    long letters = 0;
    for (int i = start; i < end; i++) {
      letters |= 1L << word[i];
    }
    return letters;
  }

  private float dice(WordForms other) {
    float all = length + other.length;
    if (2 * Math.min(length, other.length) <= LEAST_DICE * all) {
      return 0;
    }
    count();
    other.count();
    int grams = gramCount + other.gramCount;
    return dice(possible(other), grams) > VARIANT_DICE ? dice(common(other), grams) : 0;
  }

  /** At most so many trigrams are shared; mostly too few, and that is seen without sorting. */
  private int possible(WordForms other) {
    return Long.bitCount(seen & other.seen) + Math.min(sharingBits(), other.sharingBits());
  }

  /** How many trigrams share their bit with others. */
  int sharingBits() {
    count();
    return gramCount - Long.bitCount(seen);
  }

  /** The bits of the trigrams; there are as many trigrams as letters. */
  long gramBits() {
    count();
    return seen;
  }

  /** The bits of the letters. */
  long letters() {
    findLetters();
    return letters;
  }

  /** The bits of the stem's letters. */
  long stemLetters() {
    findStem();
    return letters(folded, stemStart, stemEnd);
  }

  /** The bits of the trigrams inside the stem, which are among those of each word that has it. */
  long stemGramBits() {
    findStem();
    long bits = 0;
    for (int i = stemStart + GRAM; i <= stemEnd; i++) {
      long gram = folded[i - GRAM];
      gram = (gram << CHAR_BITS) | folded[i - 2];
      bits |= bit((gram << CHAR_BITS) | folded[i - 1]);
    }
    return bits;
  }

  /** How many letters it has. */
  int length() {
    return length;
  }

  /** How many trigrams two words share, each as often as both hold it. */
  private int common(WordForms other) {
    sort();
    other.sort();
    int common = 0;
    for (int i = 0, j = 0; i < gramCount && j < other.gramCount;) {
      int order = Long.compare(grams[i], other.grams[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  /** Takes the trigrams of the word with a mark at both ends; there are as many as letters. */
  private void count() {
    if (gramCount > 0) {
      return;
    }
    seen = 0;
    long gram = EDGE;
    for (int i = 0; i <= length; i++) {
      char letter = i < length ? folded[i] : EDGE;
      gram = ((gram << CHAR_BITS) | letter) & GRAM_MASK;
      if (i > 0) {
        grams[gramCount++] = gram;
        seen |= bit(gram);
      }
    }
    sorted = false;
  }

  private static long bit(long gram) {
    return 1L << ((gram * SPREAD) >>> HASH_SHIFT);
  }

  private void sort() {
    if (!sorted) {
      Arrays.sort(grams, 0, gramCount);
      sorted = true;
    }
  }
}
