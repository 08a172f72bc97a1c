package org.talksbot.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.talksbot.config.EffectiveSetting;
import org.talksbot.config.Settings;
import org.talksbot.evaluation.TrainingSet;
import org.talksbot.search.IndexListener;
import org.talksbot.telegram.WebhookControl;

/** The program's parts, put together as one run needs them. */
public interface Application {
  /**
   * The settings of a run.
   *
   * @throws org.talksbot.config.SettingsException if anything is wrong in them
   */
  Settings settings(Choices choices);

  /** Each setting of a run with the place that it comes from. */
  List<EffectiveSetting> effective(Choices choices);

  /** Opens the articles' index in the data folder; it is brought up to date where it must be. */
  Workspace open(Settings settings, IndexListener listener);

  /**
   * Brings the index up to date, or builds it anew.
   *
   * @param rebuild whether what is there already is thrown away
   */
  void index(Settings settings, boolean rebuild, IndexListener listener);

  /**
   * The Telegram bot, not yet running.
   *
   * @throws org.talksbot.config.SettingsException also where the bot's token is missing
   */
  Service service(Choices choices, IndexListener listener);

  /**
   * Looks at everything that the bot needs.
   *
   * @throws org.talksbot.config.SettingsException if anything is wrong in the settings
   */
  List<Diagnosis> examine(Choices choices) throws InterruptedException;

  /**
   * What asks about the bot's webhook, and deletes it.
   *
   * @throws org.talksbot.config.SettingsException also where the bot's token is missing
   */
  WebhookControl webhook(Choices choices);

  /**
   * What sets the bot's webhook.
   *
   * @throws org.talksbot.config.SettingsException also where the bot's token, or the webhook's
   *     secret or address is missing
   */
  WebhookControl newWebhook(Choices choices);

  /**
   * Measures the answers to known questions beside the plain Lucene baseline.
   *
   * @param questions files of questions, at least one
   * @param passages files of passages that the questions are about; none for the corpus
   * @param report takes the lines of the report in order
   */
  void evaluate(Settings settings, List<Path> questions, List<Path> passages,
      Consumer<String> report);

  /**
   * Learns from known questions, and measures on the way how well.
   *
   * @param sets questions and what they are asked of, at least one
   * @param report takes the figures line by line
   * @return the lines of a model file
   */
  List<String> train(Settings settings, List<TrainingSet> sets, Consumer<String> report);
}
