package org.talksbot.cli;

import java.util.concurrent.Callable;
import org.talksbot.config.Settings;
import org.talksbot.search.IndexChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the index or brings it up to date. */
@Command(name = "index", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class IndexCommand implements Callable<Integer> {
  private final Run run;

  @Option(names = "--rebuild")
  private boolean rebuild;

  IndexCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Settings settings = run.settings();
    try (IndexProgress progress = new IndexProgress(run.console())) {
      run.application().index(settings, rebuild, progress);
      IndexChange change = progress.change();
      if (change != null) {
        run.console().out().print(told(change) + " in " + place(settings) + '\n');
      }
    }
    return ExitStatus.DONE;
  }

  private static String place(Settings settings) {
    return settings.cluster() == null
        ? settings.data().toString()
        : settings.cluster().hosts() + " as " + settings.cluster().alias();
  }

  private static String told(IndexChange change) {
    String done = change.isNone()
        ? "up to date"
        : change.readFiles() + " files read, " + change.removedFiles() + " removed";
    return done + ": " + change.articles() + " articles, " + change.passages() + " passages";
  }
}
