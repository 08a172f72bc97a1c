package org.talksbot.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talksbot.evaluation.Training;
import org.talksbot.evaluation.TrainingSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Learns from known questions how to choose sentences and how sure to be. */
@Command(name = "train", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {
  private final Run run;

  @Option(names = "--set", paramLabel = "FILES=FILES", required = true, converter = SetReader.class)
  private List<TrainingSet> sets = new ArrayList<>();

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  TrainCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    List<String> model = run.application()
        .train(run.settings(), sets, line -> run.console().err().println(line));
    if (out == null) {
      model.forEach(line -> run.console().out().line(line));
    } else {
      Training.write(out, model);
    }
    return ExitStatus.DONE;
  }

  /** Reads files of questions, "=", files or folders of articles; several each, by commas. */
  private static final class SetReader implements ITypeConverter<TrainingSet> {
    @Override
    public TrainingSet convert(String value) {
      int parting = value.indexOf('=');
      if (parting <= 0 || parting == value.length() - 1) {
        throw new TypeConversionException("'" + value
            + "': expected files of questions, '=' and files or folders of articles");
      }
      return new TrainingSet(readable(value.substring(0, parting)),
          readable(value.substring(parting + 1)));
    }

    private static List<Path> readable(String names) {
      return Stream.of(names.split(",")).map(SetReader::path).toList();
    }

    private static Path path(String name) {
      try {
        Path path = Path.of(name);
        if (!name.isBlank() && Files.isReadable(path)) {
          return path;
        }
      } catch (InvalidPathException e) {
        throw new TypeConversionException("'" + name + "' names no file: " + e.getReason());
      }
      throw new TypeConversionException("'" + name
          + "': there is no such file, or it may not be read");
    }
  }
}
