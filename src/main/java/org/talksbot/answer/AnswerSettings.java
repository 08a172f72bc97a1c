package org.talksbot.answer;

/**
 * How answers are chosen.
 *
 * @param maxQuotes largest number of quotes in an answer, 1 to 10
 * @param floor confidence below which the articles are said not to answer, 0 to 1
 */
public record AnswerSettings(int maxQuotes, double floor) {
  /** Refuses values out of their ranges. */
  public AnswerSettings {
    if (maxQuotes < 1 || maxQuotes > 10 || !(floor >= 0 && floor <= 1)) {
      throw new IllegalArgumentException(
          "no way to answer: " + maxQuotes + " quotes, floor " + floor);
    }
  }

  /** What the evaluation was made with. */
  public static final AnswerSettings DEFAULT = new AnswerSettings(3, 0.17);
}
