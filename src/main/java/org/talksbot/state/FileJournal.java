package org.talksbot.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A journal on disk: the file {@code finished} holds a line for each update, {@code set-aside} a
 * file for each that takes long. A line is in the hands of the operating system when
 * {@link #finish} returns, and so outlives a killed process; an update that is set aside is on the
 * disk itself, since Telegram forgets it then.
 *
 * <p>Lines are forgotten after a day: Telegram keeps no update for longer, and after a week without
 * any it may give an id a second time.
 */
public final class FileJournal implements UpdateJournal {
  private static final Logger LOG = LoggerFactory.getLogger(FileJournal.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Pattern LINE = Pattern.compile("([0-9]{1,12}) (-?[0-9]{1,10})");
  private static final Pattern ASIDE = Pattern.compile("(-?[0-9]{1,10})\\.json");
  /** So many lines beyond those of the last day make the file worth writing anew. */
  private static final int MAX_STALE = 10_000;
  /** An outage of sending alone must not fill the disk. */
  private static final int MAX_ASIDE = 1000;

  private final Path file;
  private final Path asideFolder;
  private final Clock clock;
  private final Map<Integer, Long> finished = new HashMap<>();
  private final Map<Integer, Path> aside = new HashMap<>();
  private FileChannel channel;
  private int lines;

  /**
   * Opens the journal of a folder, which is made where it is missing.
   *
   * @throws UncheckedIOException when it cannot be read or written
   */
  public FileJournal(Path folder, Clock clock) {
    this.file = folder.resolve("finished");
    this.asideFolder = folder.resolve("set-aside");
    this.clock = clock;
    try {
      Files.createDirectories(asideFolder);
      readFinished();
      readAside();
      channel = writeAnew();
    } catch (IOException e) {
      throw new UncheckedIOException("the journal in " + folder + " cannot be opened", e);
    }
  }

  @Override
  public synchronized boolean isKnown(int id) {
    Long at = finished.get(id);
    return aside.containsKey(id) || (at != null && at >= oldest());
  }

  @Override
  public synchronized void finish(int id) {
    long now = clock.instant().getEpochSecond();
    finished.put(id, now);
    try {
      write(channel, now + " " + id + "\n");
      if (++lines > finished.size() + MAX_STALE) {
        channel.close();
        channel = writeAnew();
      }
      Path file = aside.remove(id);
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // the answer is out: a full disk costs the memory of it, not the bot
      LOG.error("update {} cannot be noted as finished; after a crash it may be answered again", id,
          e);
    }
  }

  @Override
  public synchronized boolean setAside(int id, String json) {
    if (aside.size() >= MAX_ASIDE) {
      return false;
    }
    Path kept = asideFolder.resolve(id + ".json");
    try {
      DurableFile.write(kept, json.getBytes(UTF_8));
      aside.put(id, kept);
      return true;
    } catch (IOException e) {
      LOG.error("update {} cannot be set aside; others wait for it", id, e);
      return false;
    }
  }

  @Override
  public synchronized List<String> left() {
    List<String> left = new ArrayList<>();
    aside.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
      try {
        left.add(Files.readString(entry.getValue()));
      } catch (IOException e) {
        LOG.error("an update that was set aside cannot be read: {}", entry.getValue(), e);
      }
    });
    return left;
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the journal cannot be closed", e);
    }
  }

  private long oldest() {
    return clock.instant().minus(KEPT).getEpochSecond();
  }

  /** A line that a crash cut short is no line. */
  private void readFinished() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (Stream<String> all = Files.lines(file, UTF_8)) {
      all.map(LINE::matcher)
          .filter(Matcher::matches)
          .forEach(line -> finished.put(Integer.parseInt(line.group(2)),
              Long.parseLong(line.group(1))));
    }
  }

  private void readAside() throws IOException {
    try (Stream<Path> files = Files.list(asideFolder)) {
      for (Path kept : files.toList()) {
        Matcher name = ASIDE.matcher(String.valueOf(kept.getFileName()));
        if (name.matches()) {
          aside.put(Integer.parseInt(name.group(1)), kept);
        }
      }
    }
  }

  private FileChannel writeAnew() throws IOException {
    long oldest = oldest();
    finished.values().removeIf(at -> at < oldest);
    StringBuilder text = new StringBuilder();
    finished.forEach((id, at) -> text.append(at).append(' ').append(id).append('\n'));
    DurableFile.write(file, text.toString().getBytes(UTF_8));
    lines = finished.size();
    return FileChannel.open(file, CREATE, APPEND);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
