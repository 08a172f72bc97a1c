package org.talksbot.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known name a mistyped one was meant to be. */
final class NearestName {
  private NearestName() {}

  /**
   * The known name with the fewest edits to what was typed, if at most a third of its letters
   * differ (and at least two may).
   */
  static Optional<String> of(String typed, Collection<String> known) {
    return known.stream()
        .filter(name -> edits(typed, name) <= Math.max(2, name.length() / 3))
        .min(Comparator.comparingInt(name -> edits(typed, name)));
  }

  /** Insertions, deletions and replacements between two words (Levenshtein 1966), row by row. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
