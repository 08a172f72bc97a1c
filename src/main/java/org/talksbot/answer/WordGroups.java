package org.talksbot.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.talksbot.arabic.WordFile;
import org.talksbot.arabic.WordForms;

/**
 * The single words of {@code premise-words.txt} by group, found again in any spelling and behind
 * proclitics.
 */
final class WordGroups {
  /** And, so, in, for, as: the letters that are written together with the word behind them. */
  private static final String PROCLITICS = "\u0648\u0641\u0628\u0644\u0643";
  private static final int MOST_PROCLITICS = 2;

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Set<String> countries = new HashSet<>();

  private WordGroups() {}

  /** The words that come with the program. */
  static WordGroups load() {
    WordGroups all = new WordGroups();
    WordFile.read(WordGroups.class, "premise-words.txt",
        (group, word) -> all.groups.computeIfAbsent(group, _ -> new HashSet<>())
            .add(WordForms.of(word).folded()));
    for (String country : Locale.getISOCountries()) {
      String name = Locale.of("", country).getDisplayCountry(Locale.of("ar"));
      if (name.indexOf(' ') < 0) {
        all.countries.add(WordForms.of(name).folded());
      }
    }
    return all;
  }

  /** Whether a word is a country's name, of those with one word that the Java runtime knows. */
  boolean isCountry(WordForms word) {
    return isOneOf(countries, word);
  }

  /** Whether articles say a word in other words: no topic, a year, a name written on. */
  boolean isLight(WordForms word) {
    return isIn("light", word) || isYear(word) || isPrefixedName(word);
  }

  /** A name with a letter written to it is unknown for that; {@link Premise} looks for it. */
  private boolean isPrefixedName(WordForms word) {
    String bare = bare(word, "person", "place");
    return !bare.isEmpty() && !bare.equals(word.folded());
  }

  /** Whether a word is a year of ours or of the last century, in digits. */
  static boolean isYear(WordForms word) {
    String folded = word.folded();
    return folded.length() == 4 && word.isNumber()
        && (folded.startsWith("19") || folded.startsWith("20"));
  }

  /** Whether a word, or what is left of it without up to two proclitics, is one of a group. */
  boolean isIn(String group, WordForms word) {
    return isOneOf(groups.getOrDefault(group, Set.of()), word);
  }

  private static boolean isOneOf(Set<String> forms, WordForms word) {
    return !bare(forms, word).isEmpty();
  }

  /** A name as its group has it, without what is written together with it; empty for none. */
  String bare(WordForms word, String... names) {
    for (String name : names) {
      String bare = bare(groups.getOrDefault(name, Set.of()), word);
      if (!bare.isEmpty()) {
        return bare;
      }
    }
    return bare(countries, word);
  }

  private static String bare(Set<String> forms, WordForms word) {
    String bare = word.folded();
    for (int taken = 0; taken <= MOST_PROCLITICS; taken++) {
      if (forms.contains(bare)) {
        return bare;
      }
      if (bare.length() < 2 || PROCLITICS.indexOf(bare.charAt(0)) < 0) {
        return "";
      }
      bare = bare.substring(1);
    }
    return "";
  }
}
