package org.talksbot.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way to read all typed words as one run of an article's words (semi-global alignment,
 * Sellers 1980: the article may go on before and after at no cost).
 *
 * @param cost in tenths of a word, see the constants
 * @param pairs typed and article words in reading order
 */
record Alignment(int cost, List<Pair> pairs) {
  /** Stands for no word on one side of a pair. */
  static final int NONE = -1;

  /** A typed word that the article does not have. */
  static final int ADDED = 10;

  /** A word of the article that was not typed: quotations are shortened more often than padded. */
  private static final int LEFT_OUT = 4;

  /** Another word: a little dearer, so that words that do agree are not given up for it. */
  private static final int CHANGED = 11;

  /** A word with few wrong letters. */
  private static final int MISTYPED = 5;

  /** Few letters are at most one in three. */
  private static final int LETTERS_PER_TYPO = 3;

  /**
   * Words that correspond.
   *
   * @param typed index of the typed word, or {@link #NONE}
   * @param article index of the article's word, or {@link #NONE}
   */
  record Pair(int typed, int article) {}

  Alignment {
    pairs = List.copyOf(pairs);
  }

  /** Aligns typed words, at least one, with an article's. */
  static Alignment of(List<Word> typed, List<Word> article) {
    int[][] costs = costs(typed, article);
    int[] last = costs[typed.size()];
    int end = 0;
    for (int column = 1; column < last.length; column++) {
      if (last[column] < last[end]) {
        end = column;
      }
    }
    return new Alignment(last[end], pairs(typed, article, costs, end));
  }

  private static int[][] costs(List<Word> typed, List<Word> article) {
    int[][] costs = new int[typed.size() + 1][article.size() + 1];
    for (int row = 1; row <= typed.size(); row++) {
      costs[row][0] = row * ADDED;
      for (int column = 1; column <= article.size(); column++) {
        int changed = costs[row - 1][column - 1]
            + change(typed.get(row - 1).folded(), article.get(column - 1).folded());
        int skipped = Math.min(costs[row - 1][column] + ADDED, costs[row][column - 1] + LEFT_OUT);
        costs[row][column] = Math.min(changed, skipped);
      }
    }
    return costs;
  }

  /** Walks back from the end; a changed word is preferred to one left out and one added. */
  private static List<Pair> pairs(List<Word> typed, List<Word> article, int[][] costs,
      int end) {
    List<Pair> pairs = new ArrayList<>();
    int row = typed.size();
    int column = end;
    while (row > 0) {
      if (column > 0 && costs[row][column] == costs[row - 1][column - 1]
          + change(typed.get(row - 1).folded(), article.get(column - 1).folded())) {
        pairs.add(new Pair(--row, --column));
      } else if (costs[row][column] == costs[row - 1][column] + ADDED) {
        pairs.add(new Pair(--row, NONE));
      } else {
        pairs.add(new Pair(NONE, --column));
      }
    }
    Collections.reverse(pairs);
    return pairs;
  }

  private static int change(String typed, String article) {
    if (typed.equals(article)) {
      return 0;
    }
    int typos = Math.max(typed.length(), article.length()) / LETTERS_PER_TYPO;
    return isWithin(typed, article, typos) ? MISTYPED : CHANGED;
  }

  /** Whether so many letters put in, left out or changed make one word of the other. */
  private static boolean isWithin(String one, String other, int letters) {
    if (Math.abs(one.length() - other.length()) > letters
        || Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
      return false;
    }
    int[] above = new int[other.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] below = new int[above.length];
      below[0] = row;
      for (int column = 1; column < below.length; column++) {
        int step = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        below[column] = Math.min(above[column - 1] + step,
            Math.min(above[column], below[column - 1]) + 1);
      }
      above = below;
    }
    return above[other.length()] <= letters;
  }
}
