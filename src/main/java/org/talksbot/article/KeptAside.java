package org.talksbot.article;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Files that leave the corpus: each time a folder of its own, named after the moment. */
final class KeptAside {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter
      .ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Clock clock;

  KeptAside(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Keeps copies of files; they may stand on another disk. */
  void keep(List<Path> files) throws IOException {
    Path place = newPlace();
    for (Path file : files) {
      Files.copy(file, place.resolve(String.valueOf(file.getFileName())), COPY_ATTRIBUTES);
    }
  }

  private Path newPlace() throws IOException {
    Files.createDirectories(folder);
    String moment = MOMENT.format(clock.instant());
    for (int i = 1;; i++) {
      try {
        return Files.createDirectory(folder.resolve(i == 1 ? moment : moment + "-" + i));
      } catch (FileAlreadyExistsException _) {
        // another one left in the same second
      }
    }
  }
}
