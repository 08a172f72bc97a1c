package org.talksbot.reply;

/**
 * A counted noun with its verb, in the forms that Arabic has for numbers from two on: the plural
 * rules of Unicode CLDR for {@code ar}. All forms but the first hold {@code {count}}.
 *
 * @param two for 2
 * @param few for 3 to 10, also behind hundreds: 103
 * @param many for 11 to 99, also behind hundreds
 * @param other for hundreds, also with one or two behind them
 */
record CountWords(String two, String few, String many, String other) {
  private static final int HUNDRED = 100;
  private static final int FEW = 3;
  private static final int MANY = 11;

  /**
   * The words for a number.
   *
   * @param count at least 2
   */
  String of(int count) {
    if (count < 2) {
      throw new IllegalArgumentException("no form for " + count);
    }
    return form(count).replace("{count}", Integer.toString(count));
  }

  private String form(int count) {
    if (count == 2) {
      return two;
    }
    int rest = count % HUNDRED;
    if (rest >= MANY) {
      return many;
    }
    return rest >= FEW ? few : other;
  }
}
