package org.talksbot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which of the three standard streams are terminals. The JVM does not say ({@link
 * java.io.Console#isTerminal} speaks of two streams at once and never of standard error): the
 * property {@code talksbot.terminals}, which a launcher sets to the digits of those that
 * {@code test -t} affirms, is believed; else the names that the system gives them in
 * {@code /dev/fd}.
 */
record Terminals(boolean in, boolean out, boolean err) {
  static Terminals ofProcess() {
    String told = System.getProperty("talksbot.terminals");
    return told != null
        ? new Terminals(told.contains("0"), told.contains("1"), told.contains("2"))
        : new Terminals(isTerminal(0), isTerminal(1), isTerminal(2));
  }

  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/dev/fd/" + descriptor);
    try {
      return Files.exists(link) && isTerminal(link.toRealPath().toString());
    } catch (IOException _) {
      return false; // a pipe or a socket: its name is no path
    }
  }

  /** Whether a device's path is that of a terminal on Linux. */
  static boolean isTerminal(String device) {
    return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty")
        || device.equals("/dev/console");
  }
}
