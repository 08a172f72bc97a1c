package org.talksbot.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of corpus files, told by the end of their names. */
enum Format {
  PLAIN, MARKDOWN, HTML, JSON_LINES;

  private List<String> extensions() {
    return switch (this) {
      case PLAIN -> List.of(".txt");
      case MARKDOWN -> List.of(".md");
      case HTML -> List.of(".html", ".htm");
      case JSON_LINES -> List.of(".jsonl", ".jsonl.gz");
    };
  }

  /** The format of a file of that name. */
  static Optional<Format> of(String fileName) {
    return Arrays.stream(values())
        .filter(format -> format.extension(fileName).isPresent())
        .findFirst();
  }

  /** The file's name without the extension that told its format. */
  static String baseName(String fileName) {
    return Arrays.stream(values())
        .flatMap(format -> format.extension(fileName).stream())
        .findFirst()
        .map(extension -> fileName.substring(0, fileName.length() - extension.length()))
        .orElse(fileName);
  }

  /** The names that an article file with this base name may have. */
  static Stream<String> namesFor(String baseName) {
    return Arrays.stream(values())
        .flatMap(format -> format.extensions().stream())
        .map(baseName::concat);
  }

  /** The extensions that are read, for messages. */
  static String allowed() {
    return Arrays.stream(values())
        .flatMap(format -> format.extensions().stream())
        .collect(Collectors.joining(", "));
  }

  /** The same without those of files that hold many articles. */
  static String allowedForOne() {
    return Arrays.stream(values())
        .filter(format -> format != JSON_LINES)
        .flatMap(format -> format.extensions().stream())
        .collect(Collectors.joining(", "));
  }

  private Optional<String> extension(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return extensions().stream()
        .filter(extension -> name.endsWith(extension) && name.length() > extension.length())
        .findFirst();
  }
}
