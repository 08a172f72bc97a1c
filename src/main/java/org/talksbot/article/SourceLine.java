package org.talksbot.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The line in which a page names who published or wrote the article first. */
final class SourceLine {
  /** Name of the rule that drops such lines. */
  static final String RULE = "source";
  private static final Pattern LABEL = Pattern.compile(
      "^\\W*(?:\u0627\u0644\u0645\u0635\u062F\u0631|"
          + "\u0627\u0644\u0645\u0635\u0627\u062F\u0631|"
          + "\u0646\u0642\u0644\u0627\\p{M}?\\s+\u0639\u0646)\\W*",
      Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BETWEEN = Pattern.compile("\\s*[+/|\u060C,&]\\s*|\\s+-\\s+");
  /** "Agencies", "the agencies", "websites": nobody's name. */
  private static final Set<String> NOBODY = Set.of("\u0648\u0643\u0627\u0644\u0627\u062A",
      "\u0627\u0644\u0648\u0643\u0627\u0644\u0627\u062A",
      "\u0645\u0648\u0627\u0642\u0639");

  private SourceLine() {}

  /** The first outlet that the line names. */
  static Optional<String> outlet(String line) {
    String names = LABEL.matcher(line.strip()).replaceFirst("");
    return Arrays.stream(BETWEEN.split(names))
        .map(SourceLine::withoutMarks)
        .filter(name -> !name.isEmpty() && !isNobody(name))
        .findFirst();
  }

  private static boolean isNobody(String name) {
    List<String> words = Words.of(name);
    return words.isEmpty() || words.size() > 5 || NOBODY.contains(words.getFirst());
  }

  private static String withoutMarks(String name) {
    return Folded.whiteSpace(name.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""));
  }
}
