package org.talksbot.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes other texts of a collection by giving its names other places: every word but the frequent
 * ones is replaced by one that is about as frequent, in each round by another. Texts keep their
 * lengths, words their frequencies. A tenth of the words that occur at most twice become new ones,
 * because the vocabulary of a larger collection is larger (Heaps' law).
 */
final class RenamedWords {
  /** Words that are as frequent as these hold a language together and keep their places. */
  private static final int FREQUENT = 2000;
  /** So many words of one frequency change places among each other. */
  private static final int BAND = 1024;
  private static final int RARE = 2;
  private static final int NEW_OF = 10;
  private static final String LETTERS = "بتجحدرسصطعفقكلمنهي";
  private static final Pattern WORD = Pattern.compile("[\\u0621-\\u063A\\u0641-\\u064A]{3,}");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** Counts the words of a text; all before the first {@link #in}. */
  void count(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      counts.merge(word.group(), 1, Integer::sum);
    }
  }

  /**
   * A text with its names changed.
   *
   * @param round 0 for the text itself
   */
  String in(int round, String text) {
    return round == 0
        ? text
        : WORD.matcher(text).replaceAll(word -> other(round, word.group()));
  }

  private String other(int round, String word) {
    if (words.isEmpty()) {
      words.addAll(counts.keySet());
      words.sort(Comparator.<String>comparingInt(counts::get)
          .reversed()
          .thenComparing(Comparator.naturalOrder()));
      for (int rank = 0; rank < words.size(); rank++) {
        ranks.put(words.get(rank), rank);
      }
    }
    int rank = ranks.getOrDefault(word, 0);
    if (rank < FREQUENT) {
      return word;
    }
    int band = rank - rank % BAND;
    int size = Math.min(BAND, words.size() - band);
    String other = words.get(band + (rank - band + 37 * round) % size);
    return counts.getOrDefault(other, 0) <= RARE
        && Math.floorMod(other.hashCode() + round, NEW_OF) == 0
            ? renamed(round, other)
            : other;
  }

  /** The word with a letter put in the middle, and at the end for every tenth round or so. */
  private static String renamed(int round, String word) {
    int middle = word.length() / 2;
    int letters = LETTERS.length();
    String end = round < letters
        ? ""
        : LETTERS.substring(round / letters % letters).substring(0, 1);
    return word.substring(0, middle) + LETTERS.charAt(round % letters) + word.substring(middle)
        + end;
  }
}
