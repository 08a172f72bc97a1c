package org.talksbot.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.talksbot.arabic.WordScanner;

/** The phrases of {@code question-words.txt}: which words of a question are not its content. */
final class QuestionWords {
  private static final String FILE = "question-words.txt";
  private static final String FIRST = "first:";
  private static final String LAST = "last:";

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

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
    try (InputStream in = QuestionWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      QuestionWords all = new QuestionWords();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(all.new Group()::line);
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
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
      boolean longer = longest == null || phrase.words.size() > longest.words.size();
      if (longer && stands(phrase, words, at, first)) {
        longest = phrase;
      }
    }
    return Optional.ofNullable(longest);
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

  /** Reads the lines of the file one after another. */
  private final class Group {
    private String name = "";

    void line(String line) {
      if (line.startsWith("[")) {
        name = line.substring(1, line.length() - 1).toLowerCase(Locale.ROOT);
        return;
      }
      Place place = line.startsWith(FIRST)
          ? Place.FIRST
          : line.startsWith(LAST) ? Place.LAST : Place.ANYWHERE;
      String phrase = place == Place.ANYWHERE ? line : line.substring(line.indexOf(':') + 1);
      List<String> words = folded(phrase);
      byFirstWord.computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
          .add(new Phrase(words, name, place));
    }
  }

  private static List<String> folded(String phrase) {
    List<String> words = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(phrase); scanner.next();) {
      words.add(scanner.word().folded());
    }
    return words;
  }
}
