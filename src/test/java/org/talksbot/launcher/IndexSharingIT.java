package org.talksbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one data folder; where the moment matters, this test is one of them. */
class IndexSharingIT {
  private static final String QUESTION = "متى افتتحت البلدية سفير رقم 3؟";

  @TempDir
  Path temp;

  private Path data;
  private IndexProcesses processes;

  @BeforeEach
  void writeArticles() {
    data = temp.resolve("data");
    processes = new IndexProcesses(temp);
    processes.write(0, 40, 1900);
  }

  @Test
  void secondServesTheLastStateWhileTheFirstUpdates() throws IOException {
    assertThat(processes.run(data, "index").status()).isZero();
    Run before = processes.run(data, "ask", QUESTION);
    processes.write(0, 40, 1950);
    try (FSDirectory directory = FSDirectory.open(folder());
        Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      Run meanwhile = processes.run(data, "ask", QUESTION);
      assertThat(meanwhile.status()).isZero();
      assertThat(meanwhile.out()).isEqualTo(before.out()).contains("1903");
      assertThat(meanwhile.err()).isEqualTo("talks-bot: another process is updating the index in "
          + folder() + "; its last state is used\n");

      Run index = processes.run(data, "index");
      assertThat(index.status()).isEqualTo(1);
      assertThat(index.out()).isEmpty();
      assertThat(index.err())
          .isEqualTo("talks-bot: another process is updating the index in " + folder() + "\n");
    }
    Run after = processes.run(data, "ask", QUESTION);
    assertThat(after.status()).isZero();
    assertThat(after.out()).contains("1953");
  }

  @Test
  void secondEndsWithOneLineWhileTheFirstBuilds() throws IOException {
    assertThat(processes.run(data, "index").status()).isZero();
    Path folder = folder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (FSDirectory directory = FSDirectory.open(folder);
        Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      Run ask = processes.run(data, "ask", QUESTION);
      assertThat(ask.status()).isEqualTo(1);
      assertThat(ask.out()).isEmpty();
      assertThat(ask.err())
          .isEqualTo("talks-bot: another process is building the index in " + folder + "\n");
    }
    assertThat(processes.run(data, "ask", QUESTION).status()).isZero();
  }

  @Test
  void twoFirstBuildsAtOnceDamageNothing() {
    processes.write(0, 300, 1900);
    checkTwoAtOnce();
  }

  @Test
  void twoUpdatesAtOnceDamageNothing() {
    processes.write(0, 300, 1900);
    assertThat(processes.run(data, "index").status()).isZero();
    processes.write(50, 350, 1950);
    checkTwoAtOnce();
  }

  private void checkTwoAtOnce() {
    List<Run.Started> both = List.of(processes.start(data, "index"),
        processes.start(data, "index"));
    List<Run> ended = both.stream().map(Run.Started::end).toList();

    assertThat(ended).extracting(Run::status).contains(0).isSubsetOf(0, 1);
    assertThat(ended).filteredOn(run -> run.status() == 1)
        .allSatisfy(run -> assertThat(run.err()).matches(
            "talks-bot: another process is (building|updating) the index in [^\n]+\n"));
    assertThat(IndexOnDisk.in(data))
        .hasValueSatisfying(index -> assertThat(index.isWhole()).isTrue());

    Run alone = processes.run(temp.resolve("alone"), "index");
    assertThat(processes.run(data, "index").out()).startsWith("up to date: " + held(alone.out()));
  }

  /** What the index holds, as the program says it. */
  private static String held(String line) {
    return line.substring(line.indexOf(": ") + 2, line.indexOf(" in "));
  }

  private Path folder() {
    return IndexOnDisk.in(data).orElseThrow().folder();
  }
}
