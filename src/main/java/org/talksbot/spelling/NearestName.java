package org.talksbot.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known name of a setting or a field a mistyped one was meant to be. */
public final class NearestName {
  /** Longer ones are not a slip of the hand, and would cost time to compare. */
  private static final int LONGEST = 64;

  private NearestName() {}

  /**
   * The known name with the fewest edits to what was typed, small and large letters alike, if at
   * most a third of its letters differ (at least two may) and half of the typed ones are right.
   */
  public static Optional<String> of(String typed, Collection<String> known) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(name -> edits(typed, name) <= allowed(typed, name))
        .min(Comparator.comparingInt(name -> edits(typed, name)));
  }

  private static int allowed(String typed, String name) {
    return Math.min(Math.max(2, name.length() / 3), typed.length() / 2);
  }

  private static int edits(String typed, String name) {
    return distance(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
  }

  /** Insertions, deletions and replacements between two words (Levenshtein 1966), row by row. */
  private static int distance(String a, String b) {
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
