package org.talksbot.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.talksbot.arabic.WordFile;
import org.talksbot.arabic.WordScanner;

/** The phrases of {@code question-words.txt}: which words of a question are not its content. */
final class QuestionWords {
  private static final String FILE = "question-words.txt";
  private static final String ARTICLE = "\u0627\u0644";

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();

  private QuestionWords() {}

  /**
   * One entry.
   *
   * @param words its words, folded
   * @param group the group it stands in
   * @param place where in a question it holds
   */
  record Phrase(List<String> words, String group, Place place) {
    Phrase {
      words = List.copyOf(words);
    }
  }

  /** Where in a question a phrase holds. */
  enum Place {
    ANYWHERE, FIRST, LAST
  }

  /** The phrases that come with the program. */
  static QuestionWords load() {
    QuestionWords all = new QuestionWords();
    WordFile.read(QuestionWords.class, FILE, all::add);
    return all;
  }

  /**
   * The longest phrase that begins at a word.
   *
   * @param words all words of a question, folded
   * @param at the word
   * @param first whether nothing but courtesies stands before it
   */
  Optional<Phrase> at(List<String> words, int at, boolean first) {
    Phrase longest = null;
    for (Phrase phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
      boolean longer = longest == null || phrase.words.size() > longest.words.size()
          || (phrase.words.size() == longest.words.size() && phrase.place != Place.ANYWHERE);
      if (longer && stands(phrase, words, at, first)) {
        longest = phrase;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The group of a noun that says, behind a word that asks what, which kind is wanted. */
  Optional<String> noun(String folded) {
    return Optional.ofNullable(nouns.get(bare(folded)));
  }

  /** The group of a noun that says so as the first word of a question too. */
  Optional<String> head(String folded) {
    return Optional.ofNullable(heads.get(bare(folded)));
  }

  private static String bare(String folded) {
    return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
  }

  private static boolean stands(Phrase phrase, List<String> words, int at, boolean first) {
    int end = at + phrase.words.size();
    return end <= words.size() && words.subList(at, end).equals(phrase.words)
        && switch (phrase.place) {
          case ANYWHERE -> true;
          case FIRST -> first;
          case LAST -> end == words.size();
        };
  }

  private void add(String group, String line) {
    int colon = line.indexOf(':');
    List<String> words = folded(line.substring(colon + 1));
    String first = words.getFirst();
    switch (colon < 0 ? "" : line.substring(0, colon)) {
      case "" -> phrase(new Phrase(words, group, Place.ANYWHERE));
      case "first" -> phrase(new Phrase(words, group, Place.FIRST));
      case "last" -> phrase(new Phrase(words, group, Place.LAST));
      case "noun" -> nouns.put(first, group);
      case "head" -> {
        nouns.put(first, group);
        heads.put(first, group);
      }
      default -> throw new IllegalStateException(FILE + ": unknown place in " + line);
    }
  }

  private void phrase(Phrase phrase) {
    byFirstWord.computeIfAbsent(phrase.words.getFirst(), key -> new ArrayList<>()).add(phrase);
  }

  private static List<String> folded(String phrase) {
    List<String> words = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(phrase); scanner.next();) {
      words.add(scanner.word().folded());
    }
    return words;
  }
}
