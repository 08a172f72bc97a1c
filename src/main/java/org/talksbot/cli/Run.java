package org.talksbot.cli;

import java.util.function.Supplier;
import org.talksbot.app.Application;
import org.talksbot.app.Choices;
import org.talksbot.app.Workspace;
import org.talksbot.config.Settings;

/**
 * What every command works with.
 *
 * @param application the program's parts
 * @param console the streams
 * @param choices what the shared options say, known once the arguments are parsed
 */
record Run(Application application, Console console, Supplier<Choices> choices) {
  /** The settings of this run. */
  Settings settings() {
    return application.settings(choices.get());
  }

  /** Opens the index, with progress where it must be built first. */
  Workspace open() {
    try (IndexProgress progress = new IndexProgress(console)) {
      return application.open(settings(), progress);
    }
  }
}
