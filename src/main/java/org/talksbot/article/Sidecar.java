package org.talksbot.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The YAML file beside an article that must stay raw: {@code x.yaml} or {@code x.txt.yaml} for
 * {@code x.txt}.
 */
final class Sidecar {
  private static final String EXTENSION = ".yaml";

  private Sidecar() {}

  static boolean isSidecarName(String fileName) {
    return fileName.endsWith(EXTENSION);
  }

  /** Where a new sidecar of an article is put. */
  static Path beside(Path article) {
    return article.resolveSibling(article.getFileName() + EXTENSION);
  }

  /** Where the sidecar of an article may stand. */
  static List<Path> candidates(Path article) {
    String name = String.valueOf(article.getFileName());
    return List.of(article.resolveSibling(Format.baseName(name) + EXTENSION),
        article.resolveSibling(name + EXTENSION));
  }

  /** The one sidecar of an article. */
  static Optional<Path> of(Path article) throws UnreadableException {
    List<Path> there = candidates(article).stream().filter(Files::exists).toList();
    if (there.size() > 1) {
      throw new UnreadableException("has two sidecars, " + there.getFirst().getFileName() + " and "
          + there.getLast().getFileName() + "; keep one");
    }
    return there.stream().findFirst();
  }

  /** Whether an article stands beside the sidecar. */
  static boolean hasArticle(Path sidecar) {
    String name = String.valueOf(sidecar.getFileName());
    String described = name.substring(0, name.length() - EXTENSION.length());
    return (Format.of(described).isPresent() && Files.exists(sidecar.resolveSibling(described)))
        || Format.namesFor(described).anyMatch(it -> Files.exists(sidecar.resolveSibling(it)));
  }
}
