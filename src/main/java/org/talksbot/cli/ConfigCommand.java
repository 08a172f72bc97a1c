package org.talksbot.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talksbot.config.EffectiveSetting;
import org.talksbot.config.SettingsSchema;
import org.talksbot.config.ShippedSettings;
import org.talksbot.reply.Printable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the settings that hold, with the place that each comes from. */
@Command(name = "config", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ConfigCommand implements Callable<Integer> {
  private final Run run;

  @ArgGroup
  private @Nullable Asked asked;

  @Spec
  private @Nullable CommandSpec spec;

  /** One of these at most. */
  private static final class Asked {
    @Option(names = "--explain", descriptionKey = "explain", paramLabel = "KEY")
    private @Nullable String key;

    @Option(names = "--schema", descriptionKey = "schema")
    private boolean schema;
  }

  ConfigCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Output out = run.console().out();
    if (asked == null) {
      List<EffectiveSetting> settings = run.application().effective(run.choices().get());
      settings.forEach(setting -> out.print(line(setting)));
    } else if (asked.schema) {
      out.print(SettingsSchema.text());
    } else {
      String key = String.valueOf(asked.key);
      ShippedSettings.load()
          .explain(key)
          .orElseThrow(() -> new ParameterException(
              Objects.requireNonNull(spec).commandLine(),
              "--explain " + key + ": there is no such key, " + ShippedSettings.allowed(key)))
          .forEach(line -> out.print(line + "\n"));
    }
    return ExitStatus.DONE;
  }

  private static String line(EffectiveSetting setting) {
    return String.format(Locale.ROOT, "%-22s %s  (%s)%n", setting.key(),
        setting.value().isEmpty() ? "-" : Printable.line(setting.value()),
        Printable.line(setting.from()));
  }
}
