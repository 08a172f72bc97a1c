package org.talksbot.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The phrases of {@code cleaning-rules.txt}, whose head says what each kind means. */
final class CleaningPhrases {
  static final String RESOURCE = "cleaning-rules.txt";
  private static final char WAW = '\u0648';
  private static final char YEH = '\u064A';
  private static final int MAX_LABEL_WORDS = 5;
  private static final int MAX_LINE_WORDS = 14;
  private static final String AFTER_LABEL = ":|/\\-\u2013\u2014\u00BB>\u2026.";

  private final Map<String, String> whole = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> beginnings = new HashMap<>();
  private final Map<String, String> numbered = new HashMap<>();
  private final Set<String> outlets = new HashSet<>();
  private final Set<String> counters = new HashSet<>();
  private final Set<String> openers = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();

  private CleaningPhrases() {}

  /** The phrases that come with the program. */
  static CleaningPhrases load() {
    CleaningPhrases phrases = new CleaningPhrases();
    try (
        InputStream in = Objects.requireNonNull(
            CleaningPhrases.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(phrases::add);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return phrases;
  }

  private void add(String entry) {
    List<String> parts = List.of(entry.split("\\|", -1));
    if (parts.size() != 3) {
      throw new IllegalStateException(RESOURCE + ": expected 'rule | how | phrase': " + entry);
    }
    String rule = parts.get(0).strip();
    String phrase = String.join(" ", Words.of(parts.get(2)));
    switch (parts.get(1).strip()) {
      case "whole" -> whole.put(phrase, rule);
      case "label" -> labels.put(phrase, rule);
      case "begins" -> beginnings.put(phrase, rule);
      case "number" -> numbered.put(phrase, rule);
      case "outlet" -> outlets.add(phrase.replace(" ", ""));
      case "counter" -> counters.add(phrase);
      case "opener" -> openers.add(phrase);
      case "noun" -> nouns.add(phrase);
      default -> throw new IllegalStateException(RESOURCE + ": unknown kind of phrase: " + entry);
    }
  }

  /** The rule whose phrase is the whole line. */
  Optional<String> whole(Line line) {
    return Optional.ofNullable(whole.get(line.words()
        .stream()
        .filter(word -> !Character.isDigit(word.charAt(0)))
        .collect(Collectors.joining(" "))));
  }

  /** The rule whose phrase labels the line; what ends in a full stop is a sentence nevertheless. */
  Optional<String> label(Line line) {
    if (line.raw().endsWith(".") && line.words().size() > MAX_LABEL_WORDS) {
      return Optional.empty();
    }
    for (int count = Math.min(MAX_LABEL_WORDS, line.words().size()); count > 0; count--) {
      String rule = labels.get(String.join(" ", line.words().subList(0, count)));
      if (rule != null && (count == line.words().size() || isLabel(line, count))) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Whether what follows the first words sets them off as a label. */
  private static boolean isLabel(Line line, int count) {
    int end = endOfWord(line.raw(), count);
    String rest = line.raw().substring(end).strip();
    return !rest.isEmpty() && AFTER_LABEL.indexOf(rest.charAt(0)) >= 0
        && (rest.charAt(0) != '.' || rest.startsWith(".."));
  }

  private static int endOfWord(String raw, int count) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < raw.length(); i++) {
      boolean letter = Character.isLetterOrDigit(raw.charAt(i))
          || Character.getType(raw.charAt(i)) == Character.NON_SPACING_MARK;
      if (!letter && inWord && words == count) {
        return i;
      }
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return raw.length();
  }

  /** The rule whose phrase begins the line. */
  Optional<String> beginning(Line line) {
    return line.isShortAndOpen(MAX_LINE_WORDS)
        ? among(beginnings, line, false)
        : Optional.empty();
  }

  /** The rule whose phrase stands in the line beside a digit. */
  Optional<String> numbered(Line line) {
    return line.digits() > 0 && line.isShortAndOpen(MAX_LINE_WORDS)
        ? among(numbered, line, true)
        : Optional.empty();
  }

  private static Optional<String> among(Map<String, String> phrases, Line line,
      boolean anywhere) {
    String text = " " + line.text() + " ";
    return phrases.entrySet()
        .stream()
        .filter(entry -> anywhere
            ? text.contains(entry.getKey() + " ")
            : text.startsWith(" " + entry.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether the text is nothing but names of outlets, glued or not. */
  boolean isOutlets(String text) {
    String letters = String.join("", Words.of(text));
    return !letters.isEmpty() && letters.length() <= 80 && isOutlets(letters, 0);
  }

  private boolean isOutlets(String letters, int from) {
    if (from == letters.length()) {
      return true;
    }
    for (String outlet : outlets) {
      if (letters.startsWith(outlet, from) && isOutlets(letters, from + outlet.length())) {
        return true;
      }
    }
    return false;
  }

  boolean isCounter(String word) {
    return counters.contains(word);
  }

  /** Whether sentences of a story begin with the word: a connecting word, or a verb. */
  boolean isOpener(String word) {
    return openers.contains(word)
        || ((word.charAt(0) == WAW || word.charAt(0) == YEH) && !nouns.contains(word));
  }
}
