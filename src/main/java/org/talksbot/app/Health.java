package org.talksbot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.talksbot.config.ServeSettings;
import org.talksbot.telegram.BotListener;

/** Whether the bot can do its work, and if not, what is in the way. Safe for many threads. */
final class Health implements BotListener, ReloadListener {
  /** A poll is held for 50 seconds, and may be tried again after a minute. */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  private static final long LEAST_SPACE = 50L << 20;

  private final LongSupplier nanos;
  private volatile long received;
  private volatile boolean everReceived;
  private volatile @Nullable String refused;
  private volatile @Nullable String unsearchable;
  private volatile @Nullable Path data;

  /**
   * Not ready yet.
   *
   * @param nanos a clock that counts nanoseconds from any origin
   */
  Health(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public void receiving() {
    received = nanos.getAsLong();
    everReceived = true;
  }

  @Override
  public void reloaded(ServeSettings settings, int articles) {
    refused = null;
    data = settings.settings().data();
  }

  @Override
  public void refused(String reason) {
    refused = reason;
  }

  @Override
  public void searchable() {
    unsearchable = null;
  }

  @Override
  public void unsearchable(String reason) {
    unsearchable = reason;
  }

  /**
   * Whether updates come in and the index can be searched; what else is wrong keeps nobody from
   * being answered.
   */
  boolean isReady() {
    return isReceiving() && unsearchable == null;
  }

  private boolean isReceiving() {
    return everReceived && nanos.getAsLong() - received < SILENCE.toNanos();
  }

  /** What is wrong, a line each; none where all is well. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (!isReceiving()) {
      problems.add(everReceived
          ? "telegram: nothing received for " + SILENCE.toSeconds() + " s"
          : "telegram: nothing received yet");
    }
    String index = unsearchable;
    if (index != null) {
      problems.add("index: " + index);
    }
    String reason = refused;
    if (reason != null) {
      reason.lines().forEach(line -> problems.add("not taken up: " + line));
    }
    Path folder = data;
    if (folder != null) {
      space(folder).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<String> space(Path folder) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      return free >= LEAST_SPACE
          ? Optional.empty()
          : Optional.of("disk: " + (free >> 20) + " MB free in " + folder + ", "
              + (LEAST_SPACE >> 20) + " MB are needed for journal and index");
    } catch (IOException e) {
      return Optional.of("disk: " + folder + " cannot be reached");
    }
  }
}
