package org.talksbot.state;

import java.nio.file.Path;
import java.time.Clock;

/**
 * All that a bot keeps.
 *
 * @param journal which updates are finished
 * @param hasher codes for people and chats
 * @param feedback the votes on answers
 * @param choices what chats have chosen
 */
public record BotState(UpdateJournal journal, IdHasher hasher, FeedbackLog feedback,
    KeptChoices choices) {
  private static final String FEEDBACK = "feedback.jsonl";

  /**
   * Opens what is kept in a folder.
   *
   * @param bot the bot's id, which its updates are numbered for
   * @param journal whether finished updates are remembered
   */
  public static BotState open(Path folder, long bot, boolean journal, Clock clock) {
    return new BotState(
        journal ? FileJournal.open(folder.resolve("telegram-" + bot), clock) : UpdateJournal.OFF,
        IdHasher.open(folder.resolve("installation.key")), feedback(folder),
        new KeptChoices(folder.resolve("choices.txt")));
  }

  /** The votes that are kept in a folder. */
  public static FeedbackLog feedback(Path folder) {
    return new FeedbackLog(folder.resolve(FEEDBACK));
  }
}
