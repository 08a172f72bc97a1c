package org.talksbot.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStateTest {
  private static final Instant NOW = Instant.parse("2025-04-10T08:00:00Z");
  private static final String CHAT = "00000000000000aa";

  @TempDir
  private Path folder;

  @Test
  void lastVoteOfAVoterStands() {
    FeedbackLog log = new FeedbackLog(folder.resolve("votes"));
    log.add(vote("v1", true));
    log.add(vote("v2", true));
    log.add(vote("v1", false));
    assertThat(log.votes()).containsExactly(vote("v2", true), vote("v1", false));
  }

  @Test
  void voteBehindALineThatWasCutShortIsKept() throws IOException {
    Path file = folder.resolve("votes");
    FeedbackLog log = new FeedbackLog(file);
    log.add(vote("v1", true));
    Files.writeString(file, "{\"at\":\"2025-04", StandardOpenOption.APPEND);
    log.add(vote("v2", true));
    assertThat(log.votes()).extracting(Vote::voter).containsExactly("v1", "v2");
  }

  @Test
  void noFileMeansNoVotes() {
    assertThat(new FeedbackLog(folder.resolve("votes")).votes()).isEqualTo(List.of());
  }

  @Test
  void choicesOfAnotherProcessAreSeen() {
    KeptChoices one = new KeptChoices(folder.resolve("choices"));
    KeptChoices other = new KeptChoices(folder.resolve("choices"));
    one.put(CHAT, "3cl");
    assertThat(other.of(CHAT)).contains("3cl");
    other.put(CHAT, "1na");
    assertThat(one.of(CHAT)).contains("1na");
    assertThat(one.of("00000000000000bb")).isEmpty();
  }

  @Test
  void choiceIsACode() {
    KeptChoices choices = new KeptChoices(folder.resolve("choices"));
    assertThatThrownBy(() -> choices.put(CHAT, "a b")).hasMessageContaining("no code");
    assertThatThrownBy(() -> choices.put("77", "3cl")).hasMessageContaining("no code");
  }

  @Test
  void codesHoldOverARestartAndDifferBetweenInstallations() throws IOException {
    Path key = folder.resolve("key");
    String code = IdHasher.open(key).of(42);
    assertThat(code).matches("[0-9a-f]{16}").isEqualTo(IdHasher.open(key).of(42));
    assertThat(IdHasher.open(folder.resolve("other")).of(42)).isNotEqualTo(code);
    assertThat(IdHasher.open(key).of(42, 1)).isNotEqualTo(code);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
  }

  @Test
  void damagedKeyIsNotReplacedInSilence() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "short");
    assertThatThrownBy(() -> IdHasher.open(key)).hasRootCauseMessage(key
        + " holds 5 bytes, not 32; delete it to have a new key made, which parts old votes from"
        + " new ones");
  }

  private static Vote vote(String voter, boolean right) {
    return new Vote(NOW, right, CHAT, voter, "a.md", 3, 40, 0.5);
  }
}
