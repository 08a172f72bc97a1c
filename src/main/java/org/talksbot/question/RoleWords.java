package org.talksbot.question;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.talksbot.arabic.ArabicFolding;
import org.talksbot.arabic.WordFile;

/** The words of {@code role-words.txt}. */
final class RoleWords {
  private static final String FILE = "role-words.txt";
  private static final String AND = "\u0648\u0641";
  private static final String PREPOSITIONS = "\u0628\u0644\u0643";
  private static final String ARTICLE = "\u0627\u0644";
  private static final String TO_THE = "\u0644\u0644";
  private static final int YEAR_DIGITS = 4;
  /** A preposition is told from a first letter only before so many letters. */
  private static final int LEAST_BEHIND_PREPOSITION = 4;

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private RoleWords() {}

  /** The words that come with the program. */
  static RoleWords load() {
    RoleWords all = new RoleWords();
    for (Role role : Role.values()) {
      all.words.put(role, new HashSet<>());
    }
    WordFile.read(RoleWords.class, FILE,
        (group, word) -> all.group(group).add(ArabicFolding.fold(word)));
    return all;
  }

  private Set<String> group(String name) {
    return words.entrySet()
        .stream()
        .filter(entry -> entry.getKey().group().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(FILE + " has an unknown group " + name));
  }

  /** Whether a folded word plays a role, with or without "and", a preposition, the article. */
  boolean is(Role role, String folded) {
    Set<String> known = words.getOrDefault(role, Set.of());
    return known.contains(folded) || known.contains(bare(folded))
        || (begins(folded, AND) && (known.contains(folded.substring(1))
            || known.contains(bare(folded.substring(1)))));
  }

  /** Whether a folded word plays a role as it stands. */
  boolean isExactly(Role role, String folded) {
    return words.getOrDefault(role, Set.of()).contains(folded);
  }

  /** The word without a preposition and the article. */
  private static String bare(String folded) {
    if (folded.startsWith(TO_THE)) {
      return folded.substring(TO_THE.length());
    }
    boolean prefixed = begins(folded, PREPOSITIONS);
    String word = prefixed && folded.startsWith(ARTICLE, 1) ? folded.substring(1) : folded;
    return word.startsWith(ARTICLE)
        ? word.substring(ARTICLE.length())
        : prefixed && word.length() > LEAST_BEHIND_PREPOSITION ? word.substring(1) : word;
  }

  /** Whether a word is a year in digits, with or without a preposition written to it. */
  static boolean isYear(String folded) {
    int digits = folded.length();
    while (digits > 0 && Character.isDigit(folded.charAt(digits - 1))) {
      digits--;
    }
    return folded.length() - digits == YEAR_DIGITS && digits <= 2
        && (folded.startsWith("19", digits) || folded.startsWith("20", digits));
  }

  /** Whether a word has the article, with or without "and" and a preposition before it. */
  static boolean isDefinite(String folded) {
    String word = begins(folded, AND) ? folded.substring(1) : folded;
    return word.startsWith(ARTICLE) || word.startsWith(TO_THE)
        || (begins(word, PREPOSITIONS) && word.startsWith(ARTICLE, 1));
  }

  /** Whether a word could be "and" and another word. */
  boolean beginsWithAnd(String folded) {
    return folded.length() > 2 && folded.charAt(0) == AND.charAt(0)
        && !words.getOrDefault(Role.WAW, Set.of()).contains(folded);
  }

  private static boolean begins(String word, String letters) {
    return word.length() > 2 && letters.indexOf(word.charAt(0)) >= 0;
  }
}
