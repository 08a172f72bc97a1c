package org.talksbot.arabic;

import java.util.List;

/**
 * A few words with which very many are compared, as the words of a question with those of the
 * passages found for it. What {@link WordForms#similarity} would find, without asking it for the
 * most part: whether two words may be alike is seen by the bits of their letters and trigrams.
 */
public final class SimilarWords {
  private final WordForms[] words;
  private final long[] stemLetters;
  private final long[] stemGrams;
  private final long[] rootLetters;
  private final long[] grams;
  private final int[] sharingBits;
  private final int[] lengths;

  /** Words that do not change any more. */
  public SimilarWords(List<WordForms> words) {
    this.words = words.toArray(WordForms[]::new);
    stemLetters = words.stream().mapToLong(WordForms::stemLetters).toArray();
    stemGrams = words.stream().mapToLong(WordForms::stemGramBits).toArray();
    rootLetters = words.stream().mapToLong(WordForms::rootLetters).toArray();
    grams = words.stream().mapToLong(WordForms::gramBits).toArray();
    sharingBits = words.stream().mapToInt(WordForms::sharingBits).toArray();
    lengths = words.stream().mapToInt(WordForms::length).toArray();
  }

  /** How many they are. */
  public int size() {
    return words.length;
  }

  /**
   * Compares another word with each.
   *
   * @param into takes the similarities, 0 to 1, in the order of the words
   * @return whether there is one above 0
   */
  public boolean compare(WordForms word, float[] into) {
    long missing = ~word.letters();
    long seen = word.gramBits();
    int sharing = word.sharingBits();
    int length = word.length();
    boolean alike = false;
    for (int i = 0; i < words.length; i++) {
      int common = Long.bitCount(grams[i] & seen) + Math.min(sharingBits[i], sharing);
      boolean may = ((stemLetters[i] & missing) == 0 && (stemGrams[i] & ~seen) == 0)
          || (rootLetters[i] & missing) == 0
          || WordForms.areAlike(WordForms.dice(common, lengths[i] + length));
      float similarity = may ? word.similarity(words[i]) : 0;
      into[i] = similarity;
      alike |= similarity > 0;
    }
    return alike;
  }
}
