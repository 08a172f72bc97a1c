package org.talksbot.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.talksbot.article.CorpusException;
import org.talksbot.config.SettingsException;
import org.talksbot.evaluation.EvaluationException;
import org.talksbot.search.IndexException;
import org.talksbot.telegram.BotTokenRejectedException;
import org.talksbot.telegram.WebhookControl.WebhookException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user in one line what went wrong, and chooses the exit status. */
final class Failures {
  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

  private final PrintStream err;

  Failures(PrintStream err) {
    this.err = err;
  }

  /** The arguments are wrong. */
  int usage(ParameterException failure, String[] arguments) {
    StringBuilder line = new StringBuilder(String.valueOf(failure.getMessage()));
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> similar = unmatched.getSuggestions();
      if (!similar.isEmpty()) {
        line.append("; did you mean ").append(String.join(" or ", similar)).append('?');
      }
    }
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    line.append("; see ").append(command).append(" --help");
    print(line.toString());
    return ExitStatus.USAGE;
  }

  /** The command failed; a closed standard output is no failure. */
  int report(Exception failure) {
    return switch (failure) {
      case OutputClosedException _ -> ExitStatus.DONE;
      case SettingsException wrong -> settings(wrong);
      case BotTokenRejectedException _ -> {
        print(String.valueOf(failure.getMessage()));
        yield BotTokenRejectedException.EXIT_STATUS;
      }
      case CorpusException _ -> {
        print(String.valueOf(failure.getMessage()));
        yield ExitStatus.USAGE;
      }
      case IndexException _,EvaluationException _,WebhookException _ ->
        failed(String.valueOf(failure.getMessage()));
      case UncheckedIOException storage -> failed(withReason(storage));
      default -> {
        LoggerFactory.getLogger(Failures.class).error("unexpected failure", failure);
        yield failed(failure.toString());
      }
    };
  }

  /** What could not be done, and why: a full disk, a missing right. */
  private static String withReason(UncheckedIOException failure) {
    String what = String.valueOf(failure.getMessage());
    Throwable why = failure.getCause();
    boolean said = why == null || what.contains(String.valueOf(why.getMessage()));
    return said ? what : what + ": " + why;
  }

  private int settings(SettingsException wrong) {
    int more = wrong.problems().size() - 1;
    print(wrong.problems().getFirst()
        + (more > 0 ? " (and " + more + " more: talks-bot check)" : ""));
    return ExitStatus.USAGE;
  }

  private int failed(String message) {
    print(message);
    return ExitStatus.FAILED;
  }

  private void print(String message) {
    err.println("talks-bot: " + LINE_ENDS.matcher(message).replaceAll(" "));
  }
}
