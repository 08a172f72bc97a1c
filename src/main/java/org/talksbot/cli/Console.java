package org.talksbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import org.talksbot.reply.TerminalStyle;

/**
 * The streams of a run and what stands behind them.
 *
 * @param in standard input
 * @param out standard output, for what was asked for
 * @param err standard error, UTF-8 and flushed by the line, for everything else
 * @param style what standard output understands beside letters
 * @param asks whether a person types at standard input and sees standard output
 * @param errIsTerminal whether standard error can show progress
 */
record Console(InputStream in, Output out, PrintStream err, TerminalStyle style, boolean asks,
    boolean errIsTerminal) {
  /** The streams of this process. */
  static Console ofProcess() {
    Terminals terminals = Terminals.ofProcess();
    return new Console(System.in, new Output(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
        style(terminals.out(), System.getenv()), terminals.in() && terminals.out(),
        terminals.err() && isDecorated(System.getenv()));
  }

  /** ANSI sequences go to terminals alone, and to none that does without them. */
  static TerminalStyle style(boolean isTerminal, Map<String, String> environment) {
    boolean noColor = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return isTerminal && !noColor && isDecorated(environment)
        ? TerminalStyle.ANSI
        : TerminalStyle.PLAIN;
  }

  private static boolean isDecorated(Map<String, String> environment) {
    return !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
