package org.talksbot.cli;

import java.util.concurrent.Callable;
import org.talksbot.config.Settings;
import org.talksbot.config.SettingsException;
import picocli.CommandLine.Command;

/** Says what is wrong with the configuration and the articles, and what was dropped from them. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  private final Run run;

  CheckCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Settings settings;
    try {
      settings = run.settings();
    } catch (SettingsException e) {
      e.problems().forEach(problem -> run.console().err().println("talks-bot: " + problem));
      return ExitStatus.USAGE;
    }
    run.console().out().print("configuration: nothing wrong\n");
    boolean good = new CorpusCheck(settings, run.console().out()).report();
    return good ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
