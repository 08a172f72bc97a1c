package org.talksbot.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.talksbot.search.index.DiskFailures;

class DiskFailuresTest {
  @ParameterizedTest
  @MethodSource
  void reasonIsInWords(IOException failure, String reason) {
    assertThat(DiskFailures.unwritable(Path.of("data"), failure))
        .hasMessage("the index in data cannot be written: " + reason)
        .hasCause(failure);
  }

  static Stream<Arguments> reasonIsInWords() {
    return Stream.of(
        arguments(new NoSuchFileException("data/x"), "no such file or folder: data/x"),
        arguments(new AccessDeniedException("data/x"), "permission denied: data/x"),
        arguments(new FileAlreadyExistsException("data"), "no folder: data"),
        arguments(new FileSystemException("data/x", null, "Read-only file system"),
            "Read-only file system: data/x"),
        arguments(new IOException("No space left on device"), "No space left on device"),
        arguments(new EOFException(), "java.io.EOFException"));
  }

  @Test
  void damageComesWithAdvice() {
    assertThat(DiskFailures.unreadable(Path.of("data"), new CorruptIndexException("bad", "_0.cfs")))
        .hasMessageStartingWith("the index in data cannot be read: bad")
        .hasMessageEndingWith("; build it anew: talks-bot index --rebuild");
  }
}
