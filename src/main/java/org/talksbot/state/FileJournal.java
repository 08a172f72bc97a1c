package org.talksbot.state;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A journal on disk: the file {@code journal} holds a line for each step, {@code set-aside} a file
 * for each update that takes long. A line is in the hands of the operating system when the method
 * returns, and so outlives a killed process; an update that is set aside is on the disk itself,
 * since Telegram forgets it then.
 *
 * <p>Lines are forgotten after a day, or when many more have come: Telegram keeps no update for
 * longer, and after a week without any it may give an id a second time.
 */
public final class FileJournal implements UpdateJournal {
  private static final Logger LOG = LoggerFactory.getLogger(FileJournal.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Pattern LINE = Pattern
      .compile("([0-9]{1,12}) (begun|sent|part|finished) ([0-9a-z-]{1,20}) ([0-9]{1,10})");
  private static final Pattern ASIDE = Pattern.compile("(-?[0-9]{1,10})\\.json");
  /** Far more updates than can be unconfirmed at a time. */
  private static final int MAX_KEPT = 20_000;
  /** So many lines beyond those that hold make the file worth writing anew. */
  private static final int MAX_STALE = 30_000;
  /** An outage of sending alone must not fill the disk. */
  private static final int MAX_ASIDE = 1000;

  private final Path file;
  private final Path asideFolder;
  private final Clock clock;
  private final Map<Integer, Stamped> finished = new LinkedHashMap<>();
  private final Map<Integer, Stamped> begun = new HashMap<>();
  private final Map<Integer, List<Integer>> parts = new HashMap<>();
  private final Map<Place, Stamped> sent = new LinkedHashMap<>();
  private final Map<String, Integer> greatest = new HashMap<>();
  private final Set<Integer> begunBefore;
  private final Map<Integer, Path> aside = new HashMap<>();
  private final FileChannel lock;
  private FileChannel channel;
  private int lines;

  /** A number and when it was noted, in seconds since 1970. */
  private record Stamped(long at, int number) {}

  /**
   * Opens the journal of a folder, which is made where it is missing. Where another process keeps
   * it already, this one remembers nothing.
   *
   * @throws UncheckedIOException when it cannot be read or written
   */
  public static UpdateJournal open(Path folder, Clock clock) {
    try {
      Files.createDirectories(folder);
      FileChannel lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
      if (isFree(lock)) {
        return new FileJournal(folder, lock, clock);
      }
      lock.close();
      LOG.warn("another process keeps the journal in {}; after a crash of this one answers may"
          + " come twice", folder);
      return OFF;
    } catch (IOException e) {
      throw new UncheckedIOException("the journal in " + folder + " cannot be opened", e);
    }
  }

  private static boolean isFree(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private FileJournal(Path folder, FileChannel lock, Clock clock) throws IOException {
    this.lock = lock;
    this.file = folder.resolve("journal");
    this.asideFolder = folder.resolve("set-aside");
    this.clock = clock;
    Files.createDirectories(asideFolder);
    readLines();
    readAside();
    channel = writeAnew();
    begunBefore = Set.copyOf(begun.keySet());
  }

  @Override
  public synchronized boolean isKnown(int id) {
    return aside.containsKey(id) || isFinished(id);
  }

  private boolean isFinished(int id) {
    Stamped at = finished.get(id);
    return at != null && at.at >= oldest();
  }

  @Override
  public synchronized void received(Place message) {
    greatest.merge(message.sequence(), message.id(), Math::max);
  }

  @Override
  public synchronized void begin(int id, Place question) {
    received(question);
    Stamped before = begun.get(id);
    if (before == null || before.at < oldest()) {
      Stamped now = new Stamped(now(), greatest(question));
      begun.put(id, now);
      note(now, "begun", Integer.toString(id));
    }
  }

  @Override
  public synchronized OptionalInt begunBefore(int id) {
    Stamped before = begun.get(id);
    return before != null && begunBefore.contains(id) && before.at >= oldest()
        ? OptionalInt.of(before.number)
        : OptionalInt.empty();
  }

  @Override
  public synchronized int greatest(Place message) {
    return Math.max(message.id(), greatest.getOrDefault(message.sequence(), 0));
  }

  @Override
  public synchronized List<Integer> sentBefore(int id) {
    return begunBefore.contains(id) ? List.copyOf(parts.getOrDefault(id, List.of())) : List.of();
  }

  @Override
  public synchronized void sent(int id, Place message) {
    received(message);
    Stamped now = new Stamped(now(), message.id());
    putLast(sent, message, now);
    parts.computeIfAbsent(id, _ -> new ArrayList<>()).add(message.id());
    note(now, "part", Integer.toString(id));
    note(now, "sent", message.sequence());
  }

  @Override
  public synchronized boolean isSent(Place message) {
    return sent.containsKey(message);
  }

  @Override
  public synchronized void finish(int id) {
    Stamped now = new Stamped(now(), 0);
    putLast(finished, id, now);
    begun.remove(id);
    parts.remove(id);
    note(now, "finished", Integer.toString(id));
    Path kept = aside.remove(id);
    try {
      if (kept != null) {
        Files.deleteIfExists(kept);
      }
    } catch (IOException e) {
      LOG.error("update {} is finished, but stays set aside in {}", id, kept, e);
    }
  }

  /** Puts a step behind the others, of which so many are kept. */
  private static <K> void putLast(Map<K, Stamped> steps, K of, Stamped step) {
    steps.remove(of);
    steps.put(of, step);
    if (steps.size() > MAX_KEPT) {
      steps.remove(steps.keySet().iterator().next());
    }
  }

  /** A full disk costs the memory of a step, not the bot. */
  private void note(Stamped step, String kind, String of) {
    try {
      write(channel, line(step, kind, of));
      if (++lines > finished.size() + begun.size() + sent.size() + MAX_STALE) {
        channel.close();
        channel = writeAnew();
      }
    } catch (IOException e) {
      LOG.error("{} {} cannot be noted; after a crash it may be answered again", kind, of, e);
    }
  }

  private static String line(Stamped step, String kind, String of) {
    return step.at + " " + kind + " " + of + " " + step.number + "\n";
  }

  /** What was finished since it was seen to be slow is safe without. */
  @Override
  public synchronized boolean setAside(int id, String json) {
    if (isFinished(id)) {
      return true;
    }
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
    try (lock) {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the journal cannot be closed", e);
    }
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }

  private long oldest() {
    return clock.instant().minus(KEPT).getEpochSecond();
  }

  /** A line that a crash cut short is no line. */
  private void readLines() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (Stream<String> all = Files.lines(file, ISO_8859_1)) {
      all.map(LINE::matcher).filter(Matcher::matches).forEach(this::take);
    }
  }

  private void take(Matcher line) {
    long at = Long.parseLong(line.group(1));
    String of = line.group(3);
    int number = (int) Long.parseLong(line.group(4));
    Stamped step = new Stamped(at, number);
    switch (line.group(2)) {
      case "sent" -> {
        putLast(sent, new Place(of, number), step);
        greatest.merge(of, number, Math::max);
      }
      case "begun" -> begun.put(Integer.valueOf(of), step);
      case "part" -> parts.computeIfAbsent(Integer.valueOf(of), _ -> new ArrayList<>())
          .add(number);
      default -> {
        putLast(finished, Integer.valueOf(of), step);
        begun.remove(Integer.valueOf(of));
        parts.remove(Integer.valueOf(of));
      }
    }
  }

  /** What a crash left there between the line of its end and its removal is finished. */
  private void readAside() throws IOException {
    try (Stream<Path> files = Files.list(asideFolder)) {
      for (Path kept : files.toList()) {
        Matcher name = ASIDE.matcher(String.valueOf(kept.getFileName()));
        if (name.matches()) {
          int id = Integer.parseInt(name.group(1));
          if (isFinished(id)) {
            Files.delete(kept);
          } else {
            aside.put(id, kept);
          }
        }
      }
    }
  }

  private FileChannel writeAnew() throws IOException {
    long oldest = oldest();
    StringBuilder text = new StringBuilder();
    for (Map<?, Stamped> steps : List.of(sent, begun, finished)) {
      steps.values().removeIf(step -> step.at < oldest);
    }
    sent.forEach((message, step) -> text.append(line(step, "sent", message.sequence())));
    begun.forEach((id, step) -> text.append(line(step, "begun", Integer.toString(id))));
    parts.keySet().retainAll(begun.keySet());
    parts.forEach((id, messages) -> messages.forEach(message -> text.append(
        line(new Stamped(oldest, message), "part", Integer.toString(id)))));
    finished.forEach((id, step) -> text.append(line(step, "finished", Integer.toString(id))));
    DurableFile.write(file, text.toString().getBytes(ISO_8859_1));
    lines = finished.size() + begun.size() + sent.size();
    return FileChannel.open(file, CREATE, APPEND);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(ISO_8859_1));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
