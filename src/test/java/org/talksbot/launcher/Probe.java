package org.talksbot.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Stands in for the program: says how it was started, one fact a line. */
public final class Probe {
  private Probe() {}

  /** Prints the facts to standard output and, after {@code --fail}, exits with status 7. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    out.println("pid " + ProcessHandle.current().pid());
    out.println("home " + System.getProperty("talksbot.home"));
    for (String argument : arguments) {
      out.println("argument " + argument);
    }
    for (String option : ProcessHandle.current().info().arguments().orElse(new String[0])) {
      if (option.startsWith("-XX:")) {
        out.println("option " + option);
      }
    }
    out.println("input " + new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip());
    System.exit(arguments.length > 0 && arguments[0].equals("--fail") ? 7 : 0);
  }
}
