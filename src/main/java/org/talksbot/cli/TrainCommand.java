package org.talksbot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talksbot.evaluation.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Learns from known questions how to choose sentences and how sure to be. */
@Command(name = "train", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {
  private final Run run;

  @Option(names = "--questions", paramLabel = "FILE", required = true)
  private List<Path> questions = new ArrayList<>();

  @Option(names = "--passages", paramLabel = "FILE", required = true)
  private List<Path> passages = new ArrayList<>();

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Spec
  private @Nullable CommandSpec spec;

  TrainCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    readable("--questions", questions);
    readable("--passages", passages);
    List<String> model = run.application()
        .train(run.settings(), questions, passages, line -> run.console().err().println(line));
    if (out == null) {
      model.forEach(line -> run.console().out().line(line));
    } else {
      Training.write(out, model);
    }
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
