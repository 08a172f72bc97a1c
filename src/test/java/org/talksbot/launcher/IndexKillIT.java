package org.talksbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes are killed at any moment while they write the index: what was finished before is there
 * and whole, and the next run goes on as if nothing had been.
 */
class IndexKillIT {
  private static final int ARTICLES = 1200;
  private static final int CHANGED = 700;
  private static final int KILLS = 4;
  private static final int MOST_ATTEMPTS = 20;
  private static final long SEED = 2022;

  @TempDir
  Path temp;

  private final SplittableRandom chance = new SplittableRandom(SEED);
  private Path untouched;
  private Path killed;
  private IndexProcesses processes;

  @BeforeEach
  void writeArticles() {
    untouched = temp.resolve("untouched");
    killed = temp.resolve("killed");
    processes = new IndexProcesses(temp);
    processes.write(0, ARTICLES, 1900);
  }

  @Test
  void killedFirstBuildsAndUpdatesLoseNothing() throws IOException {
    long build = millisOfIndexing(untouched);
    killAgainAndAgain(build, Optional.empty());
    checkSameAnswers();

    Path finished = temp.resolve("finished");
    IndexOnDisk.restore(IndexOnDisk.in(killed), finished);
    processes.write(0, CHANGED, 1950);
    long update = millisOfIndexing(untouched);
    killAgainAndAgain(update, IndexOnDisk.in(finished));
    checkSameAnswers();
  }

  private void killAgainAndAgain(long millis, Optional<IndexOnDisk> before) throws IOException {
    int kills = 0;
    for (int attempt = 0; kills < KILLS; attempt++) {
      assertThat(attempt).as("killed in time").isLessThan(MOST_ATTEMPTS);
      // every other time while the files are written, which is at the end
      long least = attempt % 2 == 0 ? 0 : millis * 2 / 3;
      if (kill(chance.nextLong(least, millis + 1))) {
        kills++;
        checkWhole(before.isPresent());
      } else {
        IndexOnDisk.restore(before, killed);
      }
    }
  }

  private void checkWhole(boolean finishedBefore) {
    Optional<IndexOnDisk> index = IndexOnDisk.in(killed).filter(IndexOnDisk::exists);
    if (finishedBefore) {
      assertThat(index).isPresent();
    }
    index.ifPresent(found -> assertThat(found.isWhole()).isTrue());
  }

  private void checkSameAnswers() {
    Run run = processes.run(killed, "index");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err().lines()).allMatch(line -> line.startsWith("talks-bot: indexing "));
    assertThat(IndexOnDisk.in(killed)).hasValueSatisfying(
        index -> assertThat(index.isWhole()).isTrue());
    assertThat(processes.answers(killed)).isEqualTo(processes.answers(untouched))
        .contains("\"answered\":true");
  }

  /** Whether the process was still at it when it was killed. */
  private boolean kill(long millis) throws IOException {
    Run.Started run = processes.start(killed, "index");
    try {
      return begins(run) && !run.process().waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      run.process().destroyForcibly();
      run.end();
    }
  }

  /** How long indexing takes from its first line on. */
  private long millisOfIndexing(Path data) throws IOException {
    Run.Started run = processes.start(data, "index");
    assertThat(begins(run)).isTrue();
    long start = System.nanoTime();
    assertThat(run.end().status()).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /** Waits for the first line; false where the process ends without it. */
  private static boolean begins(Run.Started run) throws IOException {
    try {
      while (!Files.readString(run.err()).contains("indexing")) {
        if (run.process().waitFor(5, TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
