package org.talksbot.cli;

import java.util.concurrent.Callable;
import org.talksbot.app.Service;
import picocli.CommandLine.Command;

/** Runs the Telegram bot until the process is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  private final Run run;

  ServeCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Service service = opened()) {
      Runtime.getRuntime()
          .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(service::close));
      service.run();
      return ExitStatus.DONE;
    }
  }

  private Service opened() {
    try (IndexProgress progress = new IndexProgress(run.console())) {
      return run.application().service(run.choices().get(), progress);
    }
  }
}
