package org.talksbot.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talksbot.app.Choices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: holds the options that all commands share. */
@Command(name = "talks-bot", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RootCommand implements Runnable {
  private final Set<Path> corpus = new LinkedHashSet<>();

  @Option(names = "--config", paramLabel = "FILE", scope = ScopeType.INHERIT)
  private @Nullable Path config;

  @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path data;

  @Spec
  private @Nullable CommandSpec spec;

  /** Called anew for those before and for those after the command's name; all of them count. */
  @Option(names = "--corpus", paramLabel = "PATH", scope = ScopeType.INHERIT)
  void corpus(List<Path> paths) {
    corpus.addAll(paths);
  }

  Choices choices() {
    return new Choices(config, List.copyOf(corpus), data);
  }

  @Override
  public void run() {
    throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
        "no command given");
  }
}
