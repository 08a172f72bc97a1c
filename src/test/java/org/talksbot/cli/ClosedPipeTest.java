package org.talksbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs sh and head")
class ClosedPipeTest {
  /** Many times what a pipe holds. */
  private static final int BAD_LINES = 20_000;

  @TempDir
  private Path home;

  @Test
  void headEndsTheProgramQuietly() throws IOException, InterruptedException {
    FileApplication.write(home.resolve("corpus/bad.jsonl"), "nope\n".repeat(BAD_LINES));
    Process process = new ProcessBuilder("sh", "-c",
        "{ \"$@\"; echo \"status $?\" >&2; } | head -n 1",
        "sh", ProcessHandle.current().info().command().orElseThrow(), "-cp",
        System.getProperty("java.class.path"), Main.class.getName(), "check", "--corpus",
        home.resolve("corpus").toString())
        .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(out).isEqualTo("configuration: nothing wrong\n");
    assertThat(err).isEqualTo("status 0\n");
  }
}
