package org.talksbot.answer.span;

import org.talksbot.arabic.TextWords;

/** Where a clause ends: what a highlight must not run over. */
final class Clause {
  private static final String ENDS = "\u060C\u061B;:.\u061F!\u2026\n";
  private static final String HARD_ENDS = "\u061B;.\u061F!\u2026\n";

  private Clause() {}

  /**
   * The last word of the clause that a word stands in.
   *
   * @param from the first word
   * @param most largest number of words
   * @return the last word, included, -1 where no end is found in so many words
   */
  static int last(TextWords words, int from, int most) {
    return last(words, from, most, ENDS);
  }

  /** The same where commas belong to the clause. */
  static int lastOverCommas(TextWords words, int from, int most) {
    return last(words, from, most, HARD_ENDS);
  }

  private static int last(TextWords words, int from, int most, String ends) {
    for (int at = from + 1; at <= words.size() && at - from <= most; at++) {
      if (at == words.size() || words.hasBefore(at, ends)) {
        return at - 1;
      }
    }
    return -1;
  }
}
