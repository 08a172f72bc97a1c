package org.talksbot.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.talksbot.article.CleaningPhrases.Entry;
import org.talksbot.article.CleaningPhrases.Kind;

/** Reads the phrases that pages leave behind; the head of {@code config/cleaning.txt} says how. */
public final class CleaningFile {
  private static final String BUILT_IN = "cleaning.txt";
  private static final String KINDS = Arrays.stream(Kind.values())
      .map(CleaningFile::name)
      .collect(Collectors.joining(", "));
  private static final int MAX_SHOWN_CHARS = 80;

  private final String file;
  private final List<String> problems;
  private final List<Entry> entries = new ArrayList<>();

  private CleaningFile(String file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The phrases of a file.
   *
   * @param problems takes one line for each thing that is wrong: file, line, found, allowed
   */
  public static CleaningPhrases read(Path file, List<String> problems) {
    return OwnersFile.read(file, problems)
        .map(text -> parse(file.toString(), text, problems))
        .orElseGet(CleaningFile::builtIn);
  }

  /** The phrases that come with the program. */
  static CleaningPhrases builtIn() {
    try (InputStream in = CleaningFile.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException(BUILT_IN + " is missing from the program");
      }
      return parse(BUILT_IN, new String(in.readAllBytes(), StandardCharsets.UTF_8),
          new ArrayList<>());
    } catch (IOException e) {
      throw new UncheckedIOException(BUILT_IN + " cannot be read", e);
    }
  }

  static CleaningPhrases parse(String file, String text, List<String> problems) {
    CleaningFile reading = new CleaningFile(file, problems);
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        reading.add(number, line);
      }
    }
    return new CleaningPhrases(reading.entries);
  }

  private void add(int number, String line) {
    List<String> parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (parts.size() != 3 || parts.getFirst().isEmpty()) {
      problem(number, line, "rule | how | phrase");
      return;
    }
    Optional<Kind> kind = Arrays.stream(Kind.values())
        .filter(known -> name(known).equals(parts.get(1)))
        .findFirst();
    List<String> words = Words.of(parts.get(2));
    if (kind.isEmpty()) {
      problem(number, parts.get(1), KINDS);
    } else if (words.stream().allMatch(word -> Character.isDigit(word.charAt(0)))) {
      problem(number, line, "a phrase that holds a word");
    } else {
      entries.add(new Entry(parts.getFirst(), kind.get(), String.join(" ", words)));
    }
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void problem(int line, String found, String allowed) {
    int shown = found.offsetByCodePoints(0,
        Math.min(MAX_SHOWN_CHARS, found.codePointCount(0, found.length())));
    problems.add(file + ":" + line + ": found '" + found.substring(0, shown) + "', allowed: "
        + allowed);
  }
}
