package org.talksbot.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file whose time says when the Bot API last answered a poll. */
final class Heartbeat {
  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

  private final Path file;
  private final Clock clock;
  private boolean failing;

  /**
   * On this file.
   *
   * @throws UncheckedIOException when its folder does not exist and cannot be made
   */
  Heartbeat(Path file, Clock clock) {
    this.file = file.toAbsolutePath();
    this.clock = clock;
    Path folder = this.file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new UncheckedIOException("telegram.heartbeat: cannot make folder " + folder, e);
      }
    }
  }

  /** Sets the file's time to now; a failure is logged once, until it works again. */
  void beat() {
    try {
      Files.write(file, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      failing = false;
    } catch (IOException e) {
      if (!failing) {
        LOG.error("telegram.heartbeat: cannot write {}; health checks will fail", file, e);
      }
      failing = true;
    }
  }
}
