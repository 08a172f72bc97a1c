package org.talksbot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the answers to known questions. */
@Command(name = "eval", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EvalCommand implements Callable<Integer> {
  private final Run run;

  @Option(names = "--questions", paramLabel = "FILE", required = true)
  private List<Path> questions = new ArrayList<>();

  @Option(names = "--passages", paramLabel = "FILE")
  private List<Path> passages = new ArrayList<>();

  @Spec
  private @Nullable CommandSpec spec;

  EvalCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    readable("--questions", questions);
    readable("--passages", passages);
    run.application()
        .evaluate(run.settings(), questions, passages, line -> run.console().out().line(line));
    return ExitStatus.DONE;
  }

  private void readable(String option, List<Path> files) {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
            option + " " + file + ": there is no such file, or it may not be read");
      }
    }
  }
}
