package org.talksbot.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.talksbot.config.ServeSettings;
import org.talksbot.config.Settings;
import org.talksbot.config.SettingsReader;
import org.talksbot.config.Surroundings;
import org.talksbot.reply.Messages;
import org.talksbot.search.IndexListener;
import org.talksbot.telegram.TelegramBot;

/** Builds the program's parts by constructor calls; the one place that knows them all. */
public final class TalksBot implements Application {
  private final SettingsReader settings;

  /** The program in these surroundings. */
  public TalksBot(Surroundings surroundings) {
    LibraryLogs.quiet();
    settings = new SettingsReader(surroundings);
  }

  @Override
  public Settings settings(Choices choices) {
    return settings.read(choices.config(), choices.options());
  }

  @Override
  public Workspace open(Settings settings, IndexListener listener) {
    throw new UnsupportedOperationException("the index is not wired up");
  }

  @Override
  public void index(Settings settings, boolean rebuild, IndexListener listener) {
    throw new UnsupportedOperationException("the index is not wired up");
  }

  @Override
  public Service service(Choices choices, IndexListener listener) {
    ServeSettings serve = settings.readForServe(choices.config(), choices.options());
    Workspace workspace = open(serve.settings(), listener);
    return new BotService(new TelegramBot(serve.telegram(), workspace.answerer(),
        Messages.builtIn(), Clock.systemUTC()), workspace);
  }

  @Override
  public void evaluate(Settings settings, List<Path> questions, List<Path> passages,
      Consumer<String> report) {
    throw new UnsupportedOperationException("the evaluation is not wired up");
  }
}
