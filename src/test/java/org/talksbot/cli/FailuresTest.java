package org.talksbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void saysWhyAFileCannotBeWritten() {
    check("talks-bot: the index cannot be written: java.io.IOException: No space left on device\n",
        new UncheckedIOException("the index cannot be written",
            new IOException("No space left on device")));
  }

  @Test
  void saysItOnce() {
    check("talks-bot: a.jsonl: no such file\n",
        new UncheckedIOException("a.jsonl: no such file", new IOException("no such file")));
    check("talks-bot: java.nio.file.AccessDeniedException: a\n",
        new UncheckedIOException(new AccessDeniedException("a")));
  }

  private static void check(String line, Exception failure) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Failures failures = new Failures(new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(failures.report(failure)).isEqualTo(ExitStatus.FAILED);
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(line);
  }
}
