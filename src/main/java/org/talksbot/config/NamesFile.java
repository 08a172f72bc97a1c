package org.talksbot.config;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.EqualNames;
import org.talksbot.answer.EqualNames.Group;
import org.talksbot.answer.EqualNames.Kind;
import org.talksbot.article.OwnersFile;

/** Reads the file of equal names; its own head says how it is written. */
final class NamesFile {
  private static final String BUILT_IN = "names.txt";
  /** The comma of Arabic or of Latin script. */
  private static final String COMMA = "[\u060C,]";
  private static final Pattern YEARS = Pattern.compile("([0-9]{4})-([0-9]{4}):(.*)");

  private final String file;
  private final List<String> problems;
  private final List<Group> groups = new ArrayList<>();
  private @Nullable Kind kind;

  private NamesFile(String file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The names of a file.
   *
   * @param problems takes one line for each thing that is wrong
   */
  static EqualNames read(Path file, List<String> problems) {
    return OwnersFile.read(file, problems)
        .map(new NamesFile(file.toString(), problems)::names)
        .orElse(EqualNames.NONE);
  }

  /** The names that come with the program, for a home without a file of its own. */
  static EqualNames builtIn() {
    try (InputStream in = NamesFile.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException(BUILT_IN + " is missing from the program");
      }
      return new NamesFile(BUILT_IN, new ArrayList<>())
          .names(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(BUILT_IN + " cannot be read", e);
    }
  }

  private EqualNames names(String text) {
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      if (line.startsWith("[")) {
        kind = kind(line);
        if (kind == null) {
          problem(number, line, "[same], [spoken], [near] or [held]");
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        add(number, line);
      }
    }
    return new EqualNames(groups);
  }

  private static @Nullable Kind kind(String line) {
    return Arrays.stream(Kind.values())
        .filter(kind -> line.equals("[" + kind.name().toLowerCase(Locale.ROOT) + "]"))
        .findFirst()
        .orElse(null);
  }

  private void add(int number, String line) {
    Kind here = kind;
    if (here == null) {
      problem(number, line, "a line [same], [near] or [held] before the first name");
      return;
    }
    switch (here) {
      case SAME, NEAR -> equal(line).ifPresentOrElse(
          names -> groups.add(new Group(here, names)),
          () -> problem(number, line, "two or more names with = between them"));
      case SPOKEN -> spoken(number, line);
      case HELD -> held(number, line);
    }
  }

  private static Optional<List<String>> equal(String line) {
    List<String> names = split(line, "=");
    return names.size() < 2 || names.stream().anyMatch(NamesFile::isNoName)
        ? Optional.empty()
        : Optional.of(names);
  }

  private void held(int number, String line) {
    Matcher years = YEARS.matcher(line);
    Optional<List<String>> names = years.matches() ? equal(years.group(3)) : Optional.empty();
    names.ifPresentOrElse(
        found -> groups.add(new Group(Kind.HELD, found, Integer.parseInt(years.group(1)),
            Integer.parseInt(years.group(2)))),
        () -> problem(number, line, "two years and names such as 2021-2025: office = name"));
  }

  private void spoken(int number, String line) {
    List<List<String>> sides = equal(line).orElse(List.of())
        .stream()
        .map(side -> split(side, COMMA))
        .toList();
    if (sides.size() == 2 && sides.stream().flatMap(List::stream).noneMatch(NamesFile::isNoName)) {
      groups.add(Group.spoken(sides.getFirst(), sides.getLast()));
    } else {
      problem(number, line, "words that are said = words that are written, commas between them");
    }
  }

  private static List<String> split(String text, String mark) {
    return Arrays.stream(text.split(mark, -1)).map(String::strip).toList();
  }

  private static boolean isNoName(String name) {
    return name.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private void problem(int line, String found, String allowed) {
    problems.add(file + ":" + line + ": found '"
        + found.substring(0, found.offsetByCodePoints(0,
            Math.min(80, found.codePointCount(0, found.length()))))
        + "', allowed: " + allowed);
  }
}
