package org.talksbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talksbot.arabic.ArabicFolding;
import org.talksbot.arabic.WordForms;
import org.talksbot.arabic.WordScanner;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionReader;

/** Looks up the words of a question among {@link EqualNames}, in any form. */
final class NameBook {
  private static final int MAX_ALTERNATIVES = 6;
  /** Share in the search of all words of an equal name together: they must not drown the word. */
  private static final float SEARCHED = 0.2f;

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  NameBook(EqualNames names, QuestionReader reader) {
    for (EqualNames.Group group : names.groups()) {
      for (String name : group.typed()) {
        // As a question that holds the name is read: without the words that ask.
        List<String> key = keys(reader.read(Question.of(name)).words());
        if (!key.isEmpty()) {
          byFirstWord.computeIfAbsent(key.getFirst(), first -> new ArrayList<>())
              .add(new Entry(key, name, group));
        }
      }
    }
  }

  /**
   * One name of one group.
   *
   * @param key its words without clitics and endings
   * @param name the name
   * @param group the group
   */
  private record Entry(List<String> key, String name, EqualNames.Group group) {}

  /** For each word of a question, the other names of what it names alone or with its neighbours. */
  List<List<Alternative>> of(List<String> words) {
    List<String> keys = keys(words);
    List<Integer> years = years(words);
    List<List<Alternative>> alternatives = new ArrayList<>();
    for (int at = 0; at < keys.size();) {
      List<Entry> entries = longest(keys, at);
      int end = at + (entries.isEmpty() ? 1 : entries.getFirst().key.size());
      List<Alternative> found = alternatives(asTypedFirst(entries, words.subList(at, end)),
          end - at, years);
      for (; at < end; at++) {
        alternatives.add(found);
      }
    }
    return alternatives;
  }

  private List<Entry> longest(List<String> keys, int at) {
    List<Entry> longest = new ArrayList<>();
    for (Entry entry : byFirstWord.getOrDefault(keys.get(at), List.of())) {
      int end = at + entry.key.size();
      if (end <= keys.size() && keys.subList(at, end).equals(entry.key)) {
        if (!longest.isEmpty() && longest.getFirst().key.size() < entry.key.size()) {
          longest.clear();
        }
        if (longest.isEmpty() || longest.getFirst().key.size() == entry.key.size()) {
          longest.add(entry);
        }
      }
    }
    return longest;
  }

  /** "She lasted" first finds "she took", not "he took". */
  private static List<Entry> asTypedFirst(List<Entry> entries, List<String> typed) {
    String name = ArabicFolding.fold(String.join(" ", typed));
    return entries.stream()
        .sorted(Comparator.comparing(entry -> !ArabicFolding.fold(entry.name).equals(name)))
        .toList();
  }

  private static List<Alternative> alternatives(List<Entry> entries, int typed,
      List<Integer> years) {
    Map<List<String>, Alternative> found = new HashMap<>();
    List<Alternative> ordered = new ArrayList<>();
    for (Entry entry : entries) {
      EqualNames.Group group = entry.group;
      boolean then = years.isEmpty()
          || years.stream().anyMatch(year -> year >= group.from() && year <= group.to());
      for (String other : then ? group.names() : List.<String>of()) {
        List<String> words = words(other);
        if (!keys(words).equals(entry.key) && !found.containsKey(keys(words))) {
          Alternative alternative = new Alternative(words, group.kind().weight(),
              SEARCHED / (typed * words.size()));
          found.put(keys(words), alternative);
          ordered.add(alternative);
        }
      }
    }
    return ordered.stream().limit(MAX_ALTERNATIVES).toList();
  }

  private static List<Integer> years(List<String> words) {
    return words.stream()
        .map(word -> WordForms.of(word).folded())
        .filter(word -> word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9'))
        .map(Integer::valueOf)
        .toList();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(name); scanner.next();) {
      words.add(name.substring(scanner.start(), scanner.end()));
    }
    return words;
  }

  private static List<String> keys(List<String> words) {
    return words.stream().map(word -> WordForms.of(word).stem()).toList();
  }
}
