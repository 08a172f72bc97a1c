package org.talksbot.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talksbot.app.Workspace;
import org.talksbot.reply.TerminalVerdict;
import org.talksbot.verify.Verdict;
import org.talksbot.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a sentence stands in the articles, and where. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(descriptionKey = "sentence", paramLabel = "SENTENCE", arity = "0..*")
  private @Nullable List<String> words;

  @Spec
  private @Nullable CommandSpec spec;

  VerifyCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    String sentence = Words.joined(words, "sentence", Objects.requireNonNull(spec));
    try (Workspace workspace = run.open()) {
      Verdict verdict = new Verifier(workspace.search()).verify(sentence);
      run.console().out().print(new TerminalVerdict(run.console().style()).text(verdict));
      return verdict.stands() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }
}
