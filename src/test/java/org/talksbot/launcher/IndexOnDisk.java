package org.talksbot.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/**
 * The index that the program has left in a data folder, looked at by Lucene itself.
 *
 * @param folder where its files are
 */
record IndexOnDisk(Path folder) {
  /** The one index of a data folder; none where no process came as far as making its folder. */
  static Optional<IndexOnDisk> in(Path data) {
    if (!Files.exists(data)) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(data)) {
      List<Path> all = folders.toList();
      if (all.size() > 1) {
        throw new AssertionError("more than one index: " + all);
      }
      return all.stream().findFirst().map(IndexOnDisk::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a finished state. */
  boolean exists() {
    try (FSDirectory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether every byte of the finished state is as it was written. */
  boolean isWhole() {
    try (FSDirectory directory = FSDirectory.open(folder);
        CheckIndex check = new CheckIndex(directory)) {
      check.setThreadCount(1);
      return check.checkIndex().clean;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the files of an index into a data folder, in the place of what was there. */
  static void restore(Optional<IndexOnDisk> from, Path data) {
    try {
      Optional<IndexOnDisk> old = in(data);
      if (old.isPresent()) {
        delete(old.get().folder);
      }
      if (from.isPresent()) {
        Path to = Files
            .createDirectories(data.resolve(String.valueOf(from.get().folder.getFileName())));
        try (Stream<Path> files = Files.list(from.get().folder)) {
          for (Path file : files.toList()) {
            Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
