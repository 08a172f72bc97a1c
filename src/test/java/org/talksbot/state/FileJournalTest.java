package org.talksbot.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalTest {
  private static final Clock NOW = Clock.fixed(Instant.parse("2025-04-10T08:00:00Z"),
      ZoneOffset.UTC);

  @TempDir
  private Path folder;

  @Test
  void remembersWhatWasFinishedBeforeIt() {
    UpdateJournal before = FileJournal.open(folder, NOW);
    before.finish(7);
    before.close();
    UpdateJournal after = FileJournal.open(folder, NOW);
    assertThat(after.isKnown(7)).isTrue();
    assertThat(after.isKnown(8)).isFalse();
    after.close();
  }

  @Test
  void tellsFromWhereOnAnUnfinishedAnswerMayHaveArrived() {
    UpdateJournal.Place question = new UpdateJournal.Place("shared", 3);
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      journal.received(new UpdateJournal.Place("shared", 9));
      journal.received(new UpdateJournal.Place("other", 500));
      journal.begin(7, question);
      journal.begin(8, question);
      journal.sent(8, new UpdateJournal.Place("shared", 11));
      journal.sent(7, new UpdateJournal.Place("shared", 12));
      journal.finish(8);
      journal.begin(7, question);
      assertThat(journal.begunBefore(7)).as("begun by this process").isEmpty();
    }
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      assertThat(journal.begunBefore(7)).hasValue(9);
      assertThat(journal.sentBefore(7)).containsExactly(12);
      assertThat(journal.sentBefore(8)).isEmpty();
      assertThat(journal.begunBefore(8)).isEmpty();
      assertThat(journal.isSent(new UpdateJournal.Place("shared", 12))).isTrue();
      assertThat(journal.isSent(new UpdateJournal.Place("other", 12))).isFalse();
    }
  }

  @Test
  void forgetsAfterADay() {
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      journal.finish(7);
    }
    Clock later = Clock.offset(NOW, Duration.ofHours(25));
    try (UpdateJournal journal = FileJournal.open(folder, later)) {
      assertThat(journal.isKnown(7)).isFalse();
    }
    assertThat(folder.resolve("journal")).isEmptyFile();
  }

  @Test
  void lineThatACrashCutShortIsNoLine() throws IOException {
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      journal.finish(7);
    }
    Files.writeString(folder.resolve("journal"), NOW.instant().getEpochSecond() + " finished 12345",
        StandardOpenOption.APPEND);
    Files.writeString(folder.resolve("journal"), "\0\0\n", StandardOpenOption.APPEND);
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      assertThat(journal.isKnown(7)).isTrue();
      assertThat(journal.isKnown(12_345)).isFalse();
      journal.finish(8);
    }
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      assertThat(journal.isKnown(8)).isTrue();
    }
  }

  @Test
  void fileDoesNotGrowForEver() throws IOException {
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      for (int i = 0; i < 65_000; i++) {
        journal.finish(i % 10);
      }
      assertThat(Files.readAllLines(folder.resolve("journal"), UTF_8))
          .hasSizeLessThanOrEqualTo(30_020);
    }
  }

  @Test
  void whatIsSetAsideIsKeptUntilItIsFinished() {
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      assertThat(journal.setAside(7, "{\"update_id\":7}")).isTrue();
      assertThat(journal.setAside(8, "{\"update_id\":8}")).isTrue();
      assertThat(journal.isKnown(7)).isTrue();
      journal.finish(8);
    }
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      assertThat(journal.left()).containsExactly("{\"update_id\":7}");
      journal.finish(7);
      assertThat(journal.left()).isEmpty();
      assertThat(folder.resolve("set-aside")).isEmptyDirectory();
    }
  }

  @Test
  void whatIsFinishedMeanwhileIsNotSetAside() {
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      journal.finish(7);
      assertThat(journal.setAside(7, "{}")).as("need never come again").isTrue();
      assertThat(journal.left()).isEmpty();
    }
    assertThat(folder.resolve("set-aside")).isEmptyDirectory();
  }

  @Test
  void whatWasFinishedJustBeforeTheCrashIsNotLeft() throws IOException {
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      journal.finish(7);
    }
    Files.writeString(folder.resolve("set-aside/7.json"), "{}");
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      assertThat(journal.left()).isEmpty();
    }
    assertThat(folder.resolve("set-aside")).isEmptyDirectory();
  }

  @Test
  void outageDoesNotFillTheDisk() {
    try (UpdateJournal journal = FileJournal.open(folder, NOW)) {
      for (int i = 0; i < 1000; i++) {
        assertThat(journal.setAside(i, "{}")).isTrue();
      }
      assertThat(journal.setAside(1000, "{}")).isFalse();
    }
  }

  @Test
  void folderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> FileJournal.open(file, NOW)).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void secondProcessOnTheSameFolderRemembersNothing() {
    try (UpdateJournal first = FileJournal.open(folder, NOW);
        UpdateJournal second = FileJournal.open(folder, NOW)) {
      second.finish(7);
      assertThat(second.isKnown(7)).isFalse();
      first.finish(8);
      assertThat(first.isKnown(8)).isTrue();
    }
    try (UpdateJournal third = FileJournal.open(folder, NOW)) {
      assertThat(third.isKnown(8)).isTrue();
    }
  }
}
