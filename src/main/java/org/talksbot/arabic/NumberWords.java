package org.talksbot.arabic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads whole numbers in digits and in words. Safe for use by many threads. */
public final class NumberWords {
  private static final String FILE = "number-words.txt";
  private static final int MAX_DIGITS = 12;
  private static final int MAX_WORDS = 12;
  private static final int HUNDRED = 100;
  private static final String AND = "\u0648";

  private final Map<String, Map<String, Long>> groups = new HashMap<>();

  private NumberWords() {}

  /** The words that come with the program. */
  public static NumberWords load() {
    NumberWords words = new NumberWords();
    WordFile.read(NumberWords.class, FILE, (group, line) -> {
      List<String> parts = List.of(line.split(" "));
      Map<String, Long> values = words.groups.computeIfAbsent(group, _ -> new HashMap<>());
      parts.subList(1, parts.size())
          .forEach(word -> values.put(ArabicFolding.fold(word), Long.valueOf(parts.getFirst())));
    });
    return words;
  }

  /**
   * A number at the beginning of some words.
   *
   * @param value its value; 0 where there is none
   * @param words how many words it has
   */
  public record Reading(long value, int words) {}

  /**
   * Reads the number that begins at a word, as far as it goes.
   *
   * @param words folded, their digits those of ASCII
   * @param from the word
   * @return of no words where none begins there
   */
  public Reading read(List<String> words, int from) {
    if (from >= words.size()) {
      return new Reading(0, 0);
    }
    if (isDigits(words.get(from))) {
      return times(words, from + 1, new Reading(Long.parseLong(words.get(from)), 1));
    }
    long above = 0;
    long sum = 0;
    int at = from;
    for (; at < words.size() && at - from < MAX_WORDS; at++) {
      String word = words.get(at);
      String bare = at > from && !isPart(word) && word.startsWith(AND) ? word.substring(1) : word;
      if (value("addend", bare) > 0) {
        sum += value("addend", bare);
      } else if (value("double", bare) > 0) {
        above += value("double", bare);
      } else if (value("multiplier", bare) == HUNDRED) {
        sum = sum > 0 && sum < 10 ? sum * HUNDRED : sum + HUNDRED;
      } else if (value("multiplier", bare) > 0) {
        above += Math.max(1, sum) * value("multiplier", bare);
        sum = 0;
      } else {
        break;
      }
    }
    return new Reading(above + sum, at - from);
  }

  /** Whether a folded word is a number, or a part of one. */
  public boolean isPart(String word) {
    return isDigits(word) || groups.values().stream().anyMatch(group -> group.containsKey(word));
  }

  /** Digits with a word of thousands or millions behind them. */
  private Reading times(List<String> words, int at, Reading digits) {
    long factor = at < words.size() ? value("multiplier", words.get(at)) : 0;
    return factor > HUNDRED
        ? new Reading(digits.value * factor, digits.words + 1)
        : digits;
  }

  private long value(String group, String word) {
    return groups.getOrDefault(group, Map.of()).getOrDefault(word, 0L);
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.length() <= MAX_DIGITS
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
