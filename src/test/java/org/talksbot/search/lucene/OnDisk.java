package org.talksbot.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Looks at the files of an index. */
final class OnDisk {
  private OnDisk() {}

  /** How many finished states there have been. */
  static long generation(Path data) {
    return in(data, directory -> {
      try {
        return SegmentInfos.getLastCommitGeneration(directory);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  static int segments(Path data) {
    return in(data, directory -> {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return reader.leaves().size();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** The files of the index with their times. */
  static List<String> stamps(Path data) {
    try (Stream<Path> files = Files.list(data)) {
      return files.sorted().map(file -> {
        try {
          return file.getFileName() + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T in(Path data, Function<Directory, T> action) {
    try (Directory directory = FSDirectory.open(data)) {
      return action.apply(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
