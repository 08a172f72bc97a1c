package org.talksbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program itself through its launcher, as the first screen of the README does. */
class ProgramIT {
  private static final String QUESTION = "متى التقى بيرنز وناريشكين في أنقرة؟";

  @TempDir
  Path data;

  @Test
  void saysItsVersion() {
    Run run = run("--version");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("talks-bot ");
  }

  @Test
  void answersAndAnswersAgainWithoutBuilding() {
    Run first = run("ask", "--data", data.toString(), QUESTION);
    Run second = run("ask", "--data", data.toString(), QUESTION);

    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.out()).contains("أنقرة", "نوفمبر");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).isEmpty();
  }

  @Test
  void wrongUsageIsOneLineAndStatusTwo() {
    Run run = run("ask", "--data", data.toString(), "--corpus", "لا وجود له", QUESTION);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines().filter(line -> line.contains("لا وجود له"))).hasSize(1);
    assertThat(run.out()).isEmpty();
  }

  private static Run run(String... arguments) {
    List<String> command = new ArrayList<>(
        List.of(Path.of("talks-bot").toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    return Run.start(Path.of("").toAbsolutePath(), Map.of("PATH", System.getenv("PATH"),
        "HOME", System.getProperty("user.home"), "JAVA_HOME", System.getProperty("java.home")), "",
        command).end();
  }
}
