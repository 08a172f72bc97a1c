package org.talksbot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.article.CorpusException;
import org.talksbot.config.SettingsException;
import org.talksbot.search.IndexException;

/**
 * Looks at articles and settings again and again, and has changes taken up. It compares what stands
 * on the disk rather than listening to the system: that works on network disks, for symbolic links
 * that are swapped and for renamed folders alike. A change is taken up once nothing has changed for
 * one look, so that no half-written file is read.
 */
final class ChangeWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeWatch.class);
  /** Two looks and a reload lie within the five seconds that are promised. */
  static final Duration LOOK = Duration.ofSeconds(1);
  /** Where looking takes long, the time between two looks is so many times as long ... */
  private static final int REST = 10;
  /** ... but no longer than this, within which 30,000 files can be looked at ten times ... */
  private static final Duration LONGEST_REST = Duration.ofMillis(2500);
  /** ... unless looking would take more than a third of the time. */
  private static final int LEAST_REST = 2;
  /** So long the end waits for a look that is under way. */
  private static final Duration LAST_LOOK = Duration.ofSeconds(5);
  /** What failed for a reason that may pass is tried again after so many looks. */
  private static final int RETRY = 10;

  private final Reloader reloader;
  private final Duration look;
  private final CountDownLatch stop = new CountDownLatch(1);
  /** No virtual thread: under full load those would keep it from its turn for long. */
  private final Thread thread = Thread.ofPlatform()
      .daemon()
      .name("change-watch")
      .unstarted(this::watch);
  private List<String> taken;

  /**
   * A watch.
   *
   * @param look the time between two looks
   */
  ChangeWatch(Reloader reloader, Duration look) {
    this.reloader = reloader;
    this.look = look;
    this.taken = lines(reloader.openedState());
  }

  /** Begins to look. */
  void start() {
    thread.start();
  }

  @Override
  public void close() {
    stop.countDown();
    try {
      thread.join(LAST_LOOK); // a reload that goes on is waited for where its index is closed
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    List<String> before = taken;
    int looks = 0;
    try {
      Duration rest = look;
      while (!stop.await(rest.toMillis(), TimeUnit.MILLISECONDS)) {
        long begin = System.nanoTime();
        List<String> now = look();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        boolean settled = now.equals(before);
        before = now;
        looks++;
        if (settled && (!now.equals(taken)
            || (!reloader.isComplete() && looks % RETRY == 0))) {
          taken = now;
          reload();
        }
        rest = settled ? rest(took) : look;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** How long to rest after a look that took so long. */
  private Duration rest(Duration took) {
    Duration wanted = shorter(took.multipliedBy(REST), LONGEST_REST);
    return longer(look, longer(wanted, took.multipliedBy(LEAST_REST)));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void reload() {
    try {
      reloader.reload();
    } catch (SettingsException e) {
      e.problems().forEach(problem -> LOG.error("not taken up: {}", problem));
    } catch (CorpusException | IndexException e) {
      LOG.error("not taken up: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("not taken up", e);
    }
  }

  /** A line for each file and folder that matters; equal when nothing has changed. */
  private List<String> look() {
    try {
      return lines(reloader.state());
    } catch (CorpusException e) {
      return lines(List.of(String.valueOf(e.getMessage())));
    }
  }

  private List<String> lines(List<String> state) {
    List<String> lines = new ArrayList<>();
    reloader.settings().settings().files().forEach(file -> lines.add(identity(file)));
    lines.addAll(state);
    return lines;
  }

  /** Follows links: where one is swapped, another file stands behind the name. */
  private static String identity(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return file + " " + attributes.size() + " " + attributes.lastModifiedTime() + " "
          + attributes.fileKey() + " " + Files.isReadable(file);
    } catch (IOException e) {
      return file + " " + e.getClass().getSimpleName();
    }
  }
}
