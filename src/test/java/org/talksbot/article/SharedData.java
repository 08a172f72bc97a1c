package org.talksbot.article;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files beside the project that some tests read; those tests are skipped where they are absent. */
public final class SharedData {
  private static final Path SHARED = Path.of("..", "shared");

  private SharedData() {}

  /** The file or folder; skips the test, visibly, where it is absent. */
  public static Path orSkip(String name) {
    Path path = SHARED.resolve(name);
    assumeThat(Files.exists(path)).as("needs %s, which is absent", path).isTrue();
    return path;
  }
}
