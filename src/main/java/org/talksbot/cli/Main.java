package org.talksbot.cli;

import java.nio.file.Path;
import org.talksbot.app.TalksBot;
import org.talksbot.config.Surroundings;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and exits with its status. */
  public static void main(String[] args) {
    Surroundings surroundings = new Surroundings(System.getenv(),
        Path.of(System.getProperty("talksbot.home", "")),
        Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
    System.exit(new Program(new TalksBot(surroundings), Console.ofProcess(), System::nanoTime)
        .run(args));
  }
}
