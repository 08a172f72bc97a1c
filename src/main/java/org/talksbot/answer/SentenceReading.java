package org.talksbot.answer;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.WordForms;
import org.talksbot.arabic.WordScanner;

/**
 * What one pass over the words of a sentence (or a title) finds of a question: for each content
 * word the best match, and where the matches stand to each other. A word is compared once.
 */
final class SentenceReading {
  /** From this similarity on, a word stands for the other: the same stem or the same root. */
  static final float SAME = 0.7f;
  /** Words that stand no further apart are said together, in words. */
  private static final int TOGETHER = 2;
  /** About a clause: what matches inside it belongs together, in words. */
  private static final int CLAUSE = 10;
  /** The thing asked about opens a sentence that defines it: its place at most, from 0. */
  private static final int OPENING = 2;
  /** So few words lie between a thing and the word that defines it. */
  private static final int NEAR = 4;
  private static final int NOWHERE = Integer.MIN_VALUE / 2;

  private final float[] best;
  private final boolean[] paired;
  private final boolean[] sameForm;
  private final int[] lastAt;
  private int words;
  private int matched;
  private int numbers;
  private int firstMatch = -1;
  private int lastMatch = NOWHERE;
  private int lastNumber = NOWHERE;
  private int numberDistance = Integer.MAX_VALUE;
  private int signs;
  private boolean defines;
  private final float[] frequency;
  private double clause;

  private SentenceReading(int terms) {
    best = new float[terms];
    frequency = new float[terms];
    paired = new boolean[terms];
    sameForm = new boolean[terms];
    lastAt = new int[terms];
    Arrays.fill(lastAt, NOWHERE);
  }

  /**
   * Reads the words up to the scanner's end.
   *
   * @param expected looks at the words too, null where nothing is to be looked for
   */
  static SentenceReading of(TermMatcher matcher, WordScanner scanner,
      @Nullable Expectation expected) {
    SentenceReading reading = new SentenceReading(matcher.terms().size());
    while (scanner.next()) {
      reading.read(matcher, scanner.word());
      if (expected != null) {
        reading.sign(expected, scanner.word().folded());
      }
    }
    return reading;
  }

  private void read(TermMatcher matcher, WordForms word) {
    float[] similarities = matcher.similarities(word);
    boolean matches = false;
    for (int i = 0; i < similarities.length; i++) {
      float similarity = similarities[i];
      best[i] = Math.max(best[i], similarity);
      frequency[i] += similarity;
      sameForm[i] |= similarity == 1 && word.isSameForm(matcher.terms().get(i).word());
      if (similarity > SAME) {
        matches = true;
        lastAt[i] = words;
        pair(i - 1, i);
        pair(i + 1, i);
      }
    }
    if (matches) {
      matched++;
      lastMatch = words;
      numberDistance = Math.min(numberDistance, words - lastNumber);
      firstMatch = firstMatch < 0 ? words : firstMatch;
      clause = Math.max(clause, inClause(matcher.terms()));
    } else if (word.isNumber()) {
      numbers++;
      lastNumber = words;
      numberDistance = Math.min(numberDistance, words - lastMatch);
    }
    words++;
  }

  private void sign(Expectation expected, String folded) {
    signs += expected.isSign(folded) ? 1 : 0;
    defines |= firstMatch >= 0 && firstMatch <= OPENING && words - lastMatch <= NEAR
        && expected.defines(folded);
  }

  private void pair(int neighbour, int term) {
    if (neighbour >= 0 && neighbour < best.length && words - lastAt[neighbour] <= TOGETHER
        && words != lastAt[neighbour]) {
      paired[Math.min(neighbour, term)] = true;
    }
  }

  private double inClause(List<QuestionTerms.Term> terms) {
    double sum = 0;
    for (int i = 0; i < best.length; i++) {
      sum += words - lastAt[i] < CLAUSE ? terms.get(i).weight() : 0;
    }
    return sum;
  }

  /** The best match of each content word, 0 to 1; not to be changed. */
  float[] best() {
    return best;
  }

  /** Whether a content word stands there in the form in which it was asked. */
  boolean isSameForm(int term) {
    return sameForm[term];
  }

  /** Whether a content word and the next one stand together. */
  boolean isPaired(int term) {
    return paired[term];
  }

  /** How many words it has. */
  int words() {
    return words;
  }

  /** How many of them stand for one of the question's. */
  int matched() {
    return matched;
  }

  /** How many numbers it holds that are not the question's. */
  int numbers() {
    return numbers;
  }

  /** The place of the first word that stands for one of the question's, -1 for none. */
  int firstMatch() {
    return firstMatch;
  }

  /** How often each content word stands, soft matches counted as what they are. */
  float[] frequency() {
    return frequency;
  }

  /** Words between a number and the nearest matched word. */
  int numberDistance() {
    return numberDistance;
  }

  /** Words that are a sign of the kind of answer asked for. */
  int signs() {
    return signs;
  }

  /** Whether it begins with the thing asked about and goes on to say what it is. */
  boolean defines() {
    return defines;
  }

  /** The largest rarity of words that stand together in a clause. */
  double clause() {
    return clause;
  }
}
