package org.talksbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.talksbot.app.Workspace;
import picocli.CommandLine.Command;

/** A conversation in the terminal. */
@Command(name = "chat", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ChatCommand implements Callable<Integer> {
  private final Run run;

  ChatCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = run.open();
        BufferedReader in = new BufferedReader(
            new InputStreamReader(run.console().in(), UTF_8))) {
      new Chat(workspace.answerer(), run.console()).hold(in);
      return ExitStatus.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException("standard input: " + e.getMessage(), e);
    }
  }
}
