package org.talksbot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.talksbot.answer.AnswerModel;
import org.talksbot.answer.Knowledge;
import org.talksbot.article.Corpus;
import org.talksbot.config.EffectiveSetting;
import org.talksbot.config.ServeSettings;
import org.talksbot.config.Settings;
import org.talksbot.config.SettingsReader;
import org.talksbot.config.Surroundings;
import org.talksbot.evaluation.Evaluation;
import org.talksbot.evaluation.Training;
import org.talksbot.evaluation.TrainingHead;
import org.talksbot.evaluation.TrainingSet;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.IndexListener;
import org.talksbot.state.BotState;
import org.talksbot.telegram.TelegramBot;
import org.talksbot.telegram.TelegramSettings;
import org.talksbot.telegram.WebhookControl;

/** Builds the program's parts by constructor calls; the one place that knows them all. */
public final class TalksBot implements Application {
  private final SettingsReader settings;
  private final Clock clock;

  /** The program in these surroundings. */
  public TalksBot(Surroundings surroundings) {
    this(surroundings, Clock.systemUTC());
  }

  /** The same with another clock. */
  TalksBot(Surroundings surroundings, Clock clock) {
    LibraryLogs.quiet();
    this.clock = clock;
    settings = new SettingsReader(surroundings);
  }

  @Override
  public Settings settings(Choices choices) {
    return settings.read(choices.config(), choices.options());
  }

  @Override
  public List<EffectiveSetting> effective(Choices choices) {
    return settings.effective(choices.config(), choices.options());
  }

  @Override
  public Workspace open(Settings settings, IndexListener listener) {
    return IndexedWorkspace.open(settings, clock, listener);
  }

  @Override
  public void index(Settings settings, boolean rebuild, IndexListener listener) {
    try (CorpusIndex index = IndexPlace.of(settings).index(clock)) {
      Corpus corpus = settings.articles();
      if (rebuild) {
        index.rebuild(corpus, listener);
      } else {
        index.update(corpus, listener);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be closed", e);
    }
  }

  @Override
  public Service service(Choices choices, IndexListener listener) {
    return service(choices, listener, ChangeWatch.LOOK);
  }

  /** The same with another time between two looks at what has changed. */
  BotService service(Choices choices, IndexListener listener, Duration look) {
    ServerLimits.set();
    Observed observed = new Observed(new Metrics(), new Health(System::nanoTime));
    Reloader reloader = new Reloader(
        () -> settings.readForServe(choices.config(), choices.options()), clock, listener,
        observed);
    ServeSettings serve = reloader.settings();
    TelegramSettings telegram = serve.telegram();
    BotState state = BotState.open(serve.settings().data(), telegram.botId(),
        telegram.journal(), clock);
    TelegramBot bot = new TelegramBot(telegram, reloader.first().setup(), state,
        clock, observed);
    reloader.tell(bot);
    return new BotService(bot, state, reloader, new ChangeWatch(reloader, look),
        new Management(serve.management(), observed.health(), observed.metrics()),
        new IdleMemory(observed.metrics()::finishedUpdates, System::gc), observed.health());
  }

  @Override
  public List<Diagnosis> examine(Choices choices) throws InterruptedException {
    return new Doctor(settings.readForServe(choices.config(), choices.options()), clock).examine();
  }

  @Override
  public WebhookControl webhook(Choices choices) {
    return new WebhookControl(settings.readForCall(choices.config(), choices.options()));
  }

  @Override
  public WebhookControl newWebhook(Choices choices) {
    return new WebhookControl(settings.readForWebhook(choices.config(), choices.options()));
  }

  @Override
  public void evaluate(Settings settings, List<Path> questions, List<Path> passages,
      Consumer<String> report) {
    Settings measured = passages.isEmpty() ? settings : settings.withCorpus(passages);
    try (Workspace workspace = open(measured, IndexListener.SILENT)) {
      Evaluation.report(questions, workspace.answerer(), measured.articles())
          .lines()
          .forEach(report);
    }
  }

  @Override
  public List<String> train(Settings settings, List<TrainingSet> sets, Consumer<String> report) {
    Training training = new Training();
    Knowledge knowledge = new Knowledge(settings.names(), settings.meetings(),
        AnswerModel.blank());
    try (OpenIndexes indexes = new OpenIndexes()) {
      for (TrainingSet set : sets) {
        Settings used = settings.withCorpus(set.articles());
        CorpusIndex index = indexes.open(IndexPlace.of(used), clock);
        index.update(used.articles(), IndexListener.SILENT);
        training.add(set, index.search(), settings.answer(), knowledge);
      }
      return training.run(TrainingHead.lines(sets), report);
    } catch (IOException e) {
      throw new UncheckedIOException("an index cannot be closed", e);
    }
  }
}
