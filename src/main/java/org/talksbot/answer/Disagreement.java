package org.talksbot.answer;

/**
 * Two quotes of an answer that cannot both be right: different values of the same thing.
 *
 * @param first number of the one among the answer's quotes, from 0
 * @param second number of the other, above {@code first}
 */
public record Disagreement(int first, int second) {
  /** Refuses numbers out of order. */
  public Disagreement {
    if (first < 0 || second <= first) {
      throw new IllegalArgumentException("no two quotes: " + first + ", " + second);
    }
  }
}
