package org.talksbot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the answers to known questions. */
@Command(name = "eval", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EvalCommand implements Callable<Integer> {
  private final Run run;

  @Option(names = "--questions", paramLabel = "FILE", required = true)
  private List<Path> questions = new ArrayList<>();

  @Option(names = "--passages", paramLabel = "FILE")
  private List<Path> passages = new ArrayList<>();

  EvalCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    run.application()
        .evaluate(run.settings(), questions, passages, line -> run.console().out().line(line));
    return ExitStatus.DONE;
  }
}
