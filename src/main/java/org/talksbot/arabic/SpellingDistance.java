package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.DAD;
import static org.talksbot.arabic.ArabicLetters.ZAH;

/**
 * How far two spellings are apart: the least cost of turning one into the other, by the length of
 * the longer one. What varies between spellings of one name costs little, a slip of the finger
 * more, another consonant most, so that {@link #MOST} lets it pass in long words only.
 *
 * <p>Source: weighted edit distance for names in Arabic letters, Freeman, Condon and Ackerman 2006
 * (ACL N06-1060), with transposition (Damerau 1964) and neighbouring keys for typing errors; the
 * weights were chosen on the tables of {@code SpellingDistanceTest}.
 */
public final class SpellingDistance {
  /** Up to here two spellings may be one word. */
  public static final float MOST = 0.2f;
  /** Shorter words are too much like each other. */
  public static final int SHORTEST = 4;

  private static final float SOUND = 0.1f;
  /** A foreign s between vowels is written as it sounds. */
  private static final float VOICE = 0.5f;
  private static final float DOUBLED = 0.2f;
  private static final float VOWEL = 0.3f;
  private static final float SWAPPED = 0.8f;
  private static final float CONSONANT = 0.9f;
  private static final float NEIGHBOUR = 1.1f;
  private static final float OTHER = 1.6f;

  private SpellingDistance() {}

  /**
   * The distance of two folded words, from 0; 0 means the same word. Of words further apart than
   * {@link #MOST} only that is known: the work ends where no way on can be near enough.
   */
  public static float between(CharSequence typed, CharSequence other) {
    int longer = Math.max(1, Math.max(typed.length(), other.length()));
    float most = MOST * longer;
    int columns = other.length() + 1;
    float[] singles = singles(other);
    float leastAbove = 0;
    float[] before = new float[columns];
    float[] above = new float[columns];
    float[] row = new float[columns];
    for (int j = 1; j < columns; j++) {
      row[j] = row[j - 1] + singles[j - 1];
    }
    for (int i = 1; i <= typed.length(); i++) {
      float[] free = before;
      before = above;
      above = row;
      row = free;
      float alone = single(typed, i - 1);
      row[0] = above[0] + alone;
      float leastHere = row[0];
      for (int j = 1; j < columns; j++) {
        float least = Math.min(above[j] + alone, row[j - 1] + singles[j - 1]);
        least = Math.min(least, above[j - 1] + changed(typed.charAt(i - 1), other.charAt(j - 1)));
        if (i > 1 && j > 1 && typed.charAt(i - 1) == other.charAt(j - 2)
            && typed.charAt(i - 2) == other.charAt(j - 1)) {
          least = Math.min(least, before[j - 2] + SWAPPED);
        }
        row[j] = least;
        leastHere = Math.min(leastHere, least);
      }
      if (Math.min(leastAbove, leastHere) > most) {
        return Float.MAX_VALUE;
      }
      leastAbove = leastHere;
    }
    return row[columns - 1] / longer;
  }

  private static float[] singles(CharSequence word) {
    float[] singles = new float[word.length()];
    for (int i = 0; i < singles.length; i++) {
      singles[i] = single(word, i);
    }
    return singles;
  }

  /** A letter that one of two words lacks. */
  private static float single(CharSequence word, int at) {
    char letter = word.charAt(at);
    boolean doubled = (at > 0 && word.charAt(at - 1) == letter)
        || (at + 1 < word.length() && word.charAt(at + 1) == letter);
    if (doubled) {
      return DOUBLED;
    }
    return Skeleton.isVowel(letter) ? VOWEL : CONSONANT;
  }

  private static float changed(char typed, char other) {
    if (typed == other) {
      return 0;
    }
    if (Skeleton.isVowel(typed) && Skeleton.isVowel(other)) {
      return VOWEL;
    }
    char sound = Skeleton.sound(typed);
    if (sound != Skeleton.NONE
        && (sound == Skeleton.sound(other) || arePair(typed, other, DAD, ZAH))) {
      return SOUND;
    }
    if (arePair(sound, Skeleton.sound(other), 's', 'z')) {
      return VOICE;
    }
    return Keyboard.areNeighbours(typed, other) ? NEIGHBOUR : OTHER;
  }

  private static boolean arePair(char typed, char other, char one, char two) {
    return (typed == one && other == two) || (typed == two && other == one);
  }
}
