package org.talksbot.article;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Says that a field is unknown, and which one was probably meant. */
final class UnknownField {
  private static final int MAX_EDITS = 3;

  private UnknownField() {}

  static String message(String name) {
    String shown = name.length() <= 40 ? name : name.substring(0, 40) + "…";
    return "unknown field '" + Folded.whiteSpace(shown) + "'"
        + nearest(name).map(known -> ", did you mean '" + known + "'?")
            .orElse("; known are " + String.join(", ", MetadataFields.NAMES));
  }

  private static Optional<String> nearest(String name) {
    if (name.length() > 20) {
      return Optional.empty();
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return MetadataFields.NAMES.stream()
        .filter(known -> edits(lower, known.toLowerCase(Locale.ROOT)) <= Math.min(MAX_EDITS,
            name.length() / 2))
        .min(Comparator.comparingInt(known -> edits(lower, known.toLowerCase(Locale.ROOT))));
  }

  /** Edit distance after Levenshtein, one row at a time. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
