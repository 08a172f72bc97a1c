package org.talksbot.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talksbot.telegram.WebhookControl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells Telegram where to post updates, or asks what it knows. */
@Command(name = "webhook", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class WebhookCommand implements Runnable {
  private final Run run;

  @Spec
  private @Nullable CommandSpec spec;

  WebhookCommand(Run run) {
    this.run = run;
  }

  @Override
  public void run() {
    throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
        "expected set, delete or info");
  }

  /** Sets the webhook to the address of the settings. */
  @Command(name = "set", mixinStandardHelpOptions = true)
  int set() throws InterruptedException {
    try (WebhookControl control = run.application().newWebhook(run.choices().get())) {
      return print(control.set());
    }
  }

  /** Deletes the webhook. */
  @Command(name = "delete", mixinStandardHelpOptions = true)
  int delete() throws InterruptedException {
    try (WebhookControl control = run.application().webhook(run.choices().get())) {
      return print(control.delete());
    }
  }

  /** Prints what Telegram knows of the webhook. */
  @Command(name = "info", mixinStandardHelpOptions = true)
  int info() throws InterruptedException {
    try (WebhookControl control = run.application().webhook(run.choices().get())) {
      return print(control.info());
    }
  }

  private int print(List<String> lines) {
    lines.forEach(line -> run.console().out().print(line + "\n"));
    return ExitStatus.DONE;
  }
}
