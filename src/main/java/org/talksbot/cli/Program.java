package org.talksbot.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.LongSupplier;
import org.talksbot.app.Application;
import org.talksbot.reply.TerminalStyle;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The command line: one command a run. */
final class Program {
  private final CommandLine commands;
  private final Console console;
  private final Failures failures;

  /**
   * The commands over an application.
   *
   * @param nanos a clock that counts nanoseconds from any origin
   */
  Program(Application application, Console console, LongSupplier nanos) {
    this.console = console;
    RootCommand root = new RootCommand();
    Run run = new Run(application, console, root::choices);
    failures = new Failures(console.err());
    commands = new CommandLine(root)
        .addSubcommand(new AskCommand(run, nanos))
        .addSubcommand(new ChatCommand(run))
        .addSubcommand(new ServeCommand(run))
        .addSubcommand(new IndexCommand(run))
        .addSubcommand(new CheckCommand(run))
        .addSubcommand(new ConfigCommand(run))
        .addSubcommand(new VerifyCommand(run))
        .addSubcommand(new DoctorCommand(run))
        .addSubcommand(new FeedbackCommand(run))
        .addSubcommand(new WebhookCommand(run))
        .addSubcommand(new EvalCommand(run))
        .addSubcommand(new TrainCommand(run))
        .setResourceBundle(ResourceBundle.getBundle("org.talksbot.cli.help", Locale.ROOT))
        // a question may begin with an @
        .setExpandAtFiles(false)
        .setColorScheme(Help.defaultColorScheme(
            console.style() == TerminalStyle.ANSI ? Help.Ansi.ON : Help.Ansi.OFF))
        .setOut(console.out().printWriter())
        .setParameterExceptionHandler(failures::usage)
        .setExecutionExceptionHandler((failure, _, _) -> failures.report(failure));
  }

  /** Runs the command that the arguments name; returns the exit status. */
  int run(String... arguments) {
    int status = commands.execute(arguments);
    try {
      console.out().flush();
      return status;
    } catch (RuntimeException e) {
      return Math.max(status, failures.report(e));
    }
  }
}
