package org.talksbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talksbot.reply.TerminalStyle;

class ConsoleTest {
  @Test
  void decoratesATerminalAlone() {
    check(TerminalStyle.ANSI, true, Map.of("TERM", "xterm-256color"));
    check(TerminalStyle.PLAIN, false, Map.of("TERM", "xterm-256color"));
  }

  @Test
  void respectsNoColorAndDumbTerminals() {
    check(TerminalStyle.PLAIN, true, Map.of("NO_COLOR", "1"));
    check(TerminalStyle.ANSI, true, Map.of("NO_COLOR", ""));
    check(TerminalStyle.PLAIN, true, Map.of("TERM", "dumb"));
  }

  @ParameterizedTest
  @CsvSource({"/dev/pts/3,true", "/dev/tty1,true", "/dev/console,true", "/dev/null,false",
      "/tmp/out.txt,false", "/proc/77/fd/pipe:[8],false"})
  void knowsTerminalsByTheirNames(String device, boolean terminal) {
    assertThat(Terminals.isTerminal(device)).isEqualTo(terminal);
  }

  private static void check(TerminalStyle style, boolean terminal, Map<String, String> variables) {
    assertThat(Console.style(terminal, variables)).isEqualTo(style);
  }
}
