package org.talksbot.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
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
    AtomicBoolean ended = new AtomicBoolean();
    try (Service service = opened()) {
      Runtime.getRuntime()
          .addShutdownHook(
              Thread.ofPlatform().name("stop").unstarted(() -> stop(service, ended)));
      service.run();
      return ExitStatus.DONE;
    } finally {
      ended.set(true);
    }
  }

  /** A signal that asks for the end is no failure: without this the status were the signal's. */
  private static void stop(Service service, AtomicBoolean ended) {
    boolean asked = !ended.get();
    service.close();
    if (asked) {
      Runtime.getRuntime().halt(ExitStatus.DONE);
    }
  }

  /** Logs tell how the bot fares; set before the first logger is made. */
  private Service opened() {
    System.setProperty("talksbot.log.format", run.settings().logFormat());
    if (System.getProperty("talksbot.log") == null) {
      System.setProperty("talksbot.log", "INFO");
    }
    try (IndexProgress progress = new IndexProgress(run.console())) {
      return run.application().service(run.choices().get(), progress);
    }
  }
}
