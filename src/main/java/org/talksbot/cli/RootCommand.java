package org.talksbot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  @Option(names = "--corpus", paramLabel = "PATH", scope = ScopeType.INHERIT)
  private List<Path> corpus = new ArrayList<>();

  @Option(names = "--config", paramLabel = "FILE", scope = ScopeType.INHERIT)
  private @Nullable Path config;

  @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path data;

  @Spec
  private @Nullable CommandSpec spec;

  Choices choices() {
    return new Choices(config, corpus, data);
  }

  @Override
  public void run() {
    throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
        "no command given");
  }
}
