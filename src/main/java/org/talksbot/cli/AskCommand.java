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
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Answerer;
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
    if (batch != null) {
      return batch(batch);
    }
    Question question = Question.of(Words.joined(words, "question", spec()));
    try (Workspace workspace = run.open()) {
      Answer answer = answerer(workspace).answer(question);
      run.console().out().print(new TerminalReply(run.console().style()).text(answer));
    }
    return ExitStatus.DONE;
  }

  private int batch(String file) {
    if (words != null) {
      throw new ParameterException(spec().commandLine(),
          "--batch takes its questions from " + file + ", not from '" + words.getFirst() + "'");
    }
    try (InputStream in = opened(file); Workspace workspace = run.open()) {
      Batch lines = new Batch(answerer(workspace), nanos, run.console());
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

  private Answerer answerer(Workspace workspace) {
    return always ? workspace.always() : workspace.answerer();
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }
}
