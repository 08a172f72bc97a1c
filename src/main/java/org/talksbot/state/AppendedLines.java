package org.talksbot.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A text file that only grows. Each line is appended in one write, so that several processes may
 * share the file and a killed one leaves whole lines; a line that was cut short all the same (the
 * disk was full) is ended before the next.
 */
final class AppendedLines {
  private final Path file;

  AppendedLines(Path file) {
    this.file = file;
  }

  /**
   * Appends a line; it outlives the process from here on.
   *
   * @param line without a line end
   */
  synchronized void add(String line) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (FileChannel channel = FileChannel.open(file, Set.of(CREATE, APPEND))) {
      String whole = (endsInside() ? "\n" : "") + line + "\n";
      channel.write(ByteBuffer.wrap(whole.getBytes(UTF_8)));
    }
  }

  private boolean endsInside() throws IOException {
    try (FileChannel channel = FileChannel.open(file, READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      long size = channel.size();
      return size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n';
    }
  }
}
