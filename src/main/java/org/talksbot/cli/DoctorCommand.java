package org.talksbot.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.talksbot.app.Diagnosis;
import org.talksbot.reply.Printable;
import picocli.CommandLine.Command;

/** Looks at everything that the bot needs. */
@Command(name = "doctor", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DoctorCommand implements Callable<Integer> {
  private final Run run;

  DoctorCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Diagnosis> found = run.application().examine(run.choices().get());
    found.forEach(diagnosis -> run.console()
        .out()
        .print(String.format(Locale.ROOT,
            "%-7s  %-11s  %s%n", diagnosis.good() ? "good" : "problem", diagnosis.what(),
            Printable.line(diagnosis.found()))));
    return found.stream().allMatch(Diagnosis::good) ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
