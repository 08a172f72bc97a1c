package org.talksbot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.Answer;
import org.talksbot.app.Workspace;
import org.talksbot.question.Question;
import org.talksbot.reply.TerminalReply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one question for a reader, or many for a program. */
@Command(name = "ask", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AskCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Run run;
  private final LongSupplier nanos;

  @Parameters(descriptionKey = "question", paramLabel = "QUESTION", arity = "0..*")
  private @Nullable List<String> words;

  @Option(names = "--batch", paramLabel = "FILE")
  private @Nullable String batch;

  @Option(names = "--always")
  private boolean always;

  @Spec
  private @Nullable CommandSpec spec;

  AskCommand(Run run, LongSupplier nanos) {
    this.run = run;
    this.nanos = nanos;
  }

  @Override
  public Integer call() {
    UnaryOperator<Answer> floor = always ? AskCommand::withoutFloor : UnaryOperator.identity();
    if (batch != null) {
      return batch(batch, floor);
    }
    Question question = Question.of(Words.joined(words, "question", spec()));
    try (Workspace workspace = run.open()) {
      Answer answer = floor.apply(workspace.answerer().answer(question));
      run.console().out().print(new TerminalReply(run.console().style()).text(answer));
    }
    return ExitStatus.DONE;
  }

  private int batch(String file, UnaryOperator<Answer> floor) {
    if (words != null) {
      throw new ParameterException(spec().commandLine(),
          "--batch takes its questions from " + file + ", not from '" + words.getFirst() + "'");
    }
    try (InputStream in = opened(file); Workspace workspace = run.open()) {
      Batch lines = new Batch(question -> floor.apply(workspace.answerer().answer(question)),
          nanos, run.console());
      return lines.answer(in) ? ExitStatus.DONE : ExitStatus.FAILED;
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  private InputStream opened(String file) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return run.console().in();
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path) || !Files.isReadable(path)) {
      throw new ParameterException(spec().commandLine(),
          "--batch " + file + ": there is no such file, or it may not be read");
    }
    return Files.newInputStream(path);
  }

  /** Quotes that stayed below the floor, where there are any. */
  private static Answer withoutFloor(Answer answer) {
    return answer instanceof Answer.Refused refused && !refused.below().isEmpty()
        ? new Answer.Quoted(refused.below(), refused.confidence(), refused.passages(),
            refused.next(), refused.variants())
        : answer;
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }
}
