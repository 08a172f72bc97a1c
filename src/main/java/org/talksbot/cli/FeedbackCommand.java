package org.talksbot.cli;

import java.util.concurrent.Callable;
import org.talksbot.state.BotState;
import org.talksbot.state.FeedbackLog;
import org.talksbot.state.Vote;
import picocli.CommandLine.Command;

/** Prints what people thought of answers. */
@Command(name = "feedback", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FeedbackCommand implements Callable<Integer> {
  private final Run run;

  FeedbackCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    for (Vote vote : BotState.feedback(run.settings().data()).votes()) {
      run.console().out().print(FeedbackLog.json(vote) + "\n");
    }
    return ExitStatus.DONE;
  }
}
