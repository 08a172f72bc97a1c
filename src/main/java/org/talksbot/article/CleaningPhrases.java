package org.talksbot.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The phrases by which leftovers of a page are told; the head of {@code config/cleaning.txt} says
 * what each kind means. Two are equal that hold the same entries. Safe for use by many threads.
 */
public final class CleaningPhrases {
  private static final char WAW = '\u0648';
  private static final char YEH = '\u064A';
  private static final int MAX_LABEL_WORDS = 5;
  private static final int MAX_LINE_WORDS = 14;
  private static final String AFTER_LABEL = ":|/\\-\u2013\u2014\u00BB>\u2026.";
  private static final int FINGERPRINT_BYTES = 8;

  private final List<Entry> entries;
  private final Map<String, String> whole = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, String> beginnings = new LinkedHashMap<>();
  private final Map<String, String> numbered = new LinkedHashMap<>();
  private final Set<String> outlets = new HashSet<>();
  private final Set<String> counters = new HashSet<>();
  private final Set<String> openers = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();

  /** How a phrase is looked for. */
  enum Kind {
    WHOLE, LABEL, BEGINS, NUMBER, OUTLET, COUNTER, OPENER, NOUN
  }

  /**
   * A phrase.
   *
   * @param rule the name that is told with what it drops
   * @param phrase its words, with one blank between them
   */
  record Entry(String rule, Kind kind, String phrase) {}

  CleaningPhrases(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    entries.forEach(this::add);
  }

  /** The phrases that come with the program. */
  public static CleaningPhrases builtIn() {
    return BuiltIn.PHRASES;
  }

  /** Read when they are first wanted. */
  private static final class BuiltIn {
    private static final CleaningPhrases PHRASES = CleaningFile.builtIn();
  }

  private void add(Entry entry) {
    switch (entry.kind) {
      case WHOLE -> whole.put(withoutDigits(List.of(entry.phrase.split(" "))), entry.rule);
      case LABEL -> labels.put(entry.phrase, entry.rule);
      case BEGINS -> beginnings.put(entry.phrase, entry.rule);
      case NUMBER -> numbered.put(entry.phrase, entry.rule);
      case OUTLET -> outlets.add(entry.phrase.replace(" ", ""));
      case COUNTER -> counters.add(entry.phrase);
      case OPENER -> openers.add(entry.phrase);
      case NOUN -> nouns.add(entry.phrase);
    }
  }

  /** Changes with the phrases: articles that were read with others are read again. */
  String fingerprint() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(entries.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CleaningPhrases phrases && entries.equals(phrases.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** The rule whose phrase is the whole line. */
  Optional<String> whole(Line line) {
    return Optional.ofNullable(whole.get(withoutDigits(line.words())));
  }

  private static String withoutDigits(List<String> words) {
    return words.stream()
        .filter(word -> !Character.isDigit(word.charAt(0)))
        .collect(Collectors.joining(" "));
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
