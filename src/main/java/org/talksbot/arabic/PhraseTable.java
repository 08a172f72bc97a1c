package org.talksbot.arabic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Groups of words and phrases from a list, looked up word by word in a text, whatever their
 * spelling. Immutable.
 *
 * <p>A list has one entry a line under a {@code [group]}; {@code #} begins a comment line. In a
 * group {@code [group *]} each entry of one word stands for its forms with the article and with the
 * endings of gender and number too.
 */
public final class PhraseTable {
  private static final String ARTICLE = "\u0627\u0644";
  private static final char HEH = '\u0647';
  /** Feminine, dual and plural, with the final noun of those that lose it before another noun. */
  private static final List<String> ENDINGS = List.of("", "\u0647", "\u0627", "\u0648\u0646",
      "\u064A\u0646", "\u0627\u0646", "\u0627\u062A", "\u062A\u0627\u0646", "\u062A\u064A\u0646",
      "\u0648", "\u064A", "\u062A\u0627");

  /** Endings of a noun that another one follows: it has no article. */
  private static final Set<String> BEFORE_NOUN = Set.of("\u0648", "\u064A", "\u062A\u0627");

  private final Map<String, Group> groups = new HashMap<>();

  /** The phrases of a group, each with the entries that it is a form of. */
  private static final class Group {
    private final Map<String, Set<String>> entries = new HashMap<>();
    private final WordEndings endings = new WordEndings();
    /** The first words of those of more than one. */
    private final Set<String> firstWords = new HashSet<>();
    private final WordEndings firstEndings = new WordEndings();
    private int longest;

    void add(String phrase, String entry) {
      entries.computeIfAbsent(phrase, _ -> new TreeSet<>()).add(entry);
      endings.add(phrase);
    }

    void addFirst(String word, int words) {
      longest = Math.max(longest, words);
      if (words > 1) {
        firstWords.add(word);
        firstEndings.add(word);
      }
    }

    boolean has(String phrase) {
      return endings.mayEnd(phrase) && entries.containsKey(phrase);
    }

    boolean isFirst(String word) {
      return firstEndings.mayEnd(word) && firstWords.contains(word);
    }
  }

  private PhraseTable() {}

  /** Reads the list that lies beside a class. */
  public static PhraseTable load(Class<?> beside, String file) {
    return of(lines(beside, file));
  }

  /** The lines of the list that lies beside a class. */
  static List<String> lines(Class<?> beside, String file) {
    return WordFile.lines(beside, file);
  }

  /** Makes a table of the lines of a list. */
  static PhraseTable of(List<String> lines) {
    PhraseTable table = new PhraseTable();
    String group = "";
    boolean inflected = false;
    for (String line : lines.stream().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        inflected = line.endsWith(" *]");
        group = line.substring(1, line.length() - (inflected ? 3 : 1));
        table.groups.putIfAbsent(group, new Group());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        table.add(group, TextWords.of(line).folded(), inflected);
      }
    }
    table.groups.values().forEach(all -> all.entries.replaceAll((_, of) -> small(of)));
    return table;
  }

  /** Nearly all of tens of thousands hold one entry, and a set of one is ten times smaller. */
  private static Set<String> small(Set<String> entries) {
    return entries.size() == 1 ? Set.copyOf(entries) : entries;
  }

  /** Adds an entry to a group. */
  private void add(String group, List<String> words, boolean inflected) {
    String phrase = String.join(" ", words);
    Group of = groups.get(group);
    if (of == null) {
      throw new IllegalArgumentException("an entry before the first group: " + phrase);
    }
    of.addFirst(words.getFirst(), words.size());
    if (!inflected || words.size() > 1) {
      of.add(phrase, phrase);
      return;
    }
    char last = phrase.charAt(phrase.length() - 1);
    String stem = last == HEH ? phrase.substring(0, phrase.length() - 1) : phrase;
    for (String ending : ENDINGS) {
      of.add(stem + ending, phrase);
      if (!BEFORE_NOUN.contains(ending)) {
        of.add(ARTICLE + stem + ending, phrase);
      }
    }
  }

  /** Whether a folded word is an entry, or a form of one. */
  public boolean has(String group, String word) {
    return group(group).has(word);
  }

  /**
   * The entries of one word that a folded word is a form of.
   *
   * @return folded; empty where it is none
   */
  public Set<String> entriesOf(String group, String word) {
    return group(group).entries.getOrDefault(word, Set.of());
  }

  /**
   * The longest phrase of a group that begins at a word.
   *
   * @return how many words it has, 0 where there is none
   */
  public int match(String group, TextWords words, int at) {
    Group all = group(group);
    if (at >= words.size()) {
      return 0;
    }
    String first = words.folded(at);
    if (all.isFirst(first)) {
      for (int length = Math.min(all.longest, words.size() - at); length > 1; length--) {
        if (all.has(String.join(" ", words.folded().subList(at, at + length)))) {
          return length;
        }
      }
    }
    return all.has(first) ? 1 : 0;
  }

  private Group group(String group) {
    Group found = groups.get(group);
    if (found == null) {
      throw new IllegalArgumentException("no group " + group + " among "
          + groups.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }
    return found;
  }
}
