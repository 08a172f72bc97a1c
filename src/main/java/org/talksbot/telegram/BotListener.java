package org.talksbot.telegram;

import java.time.Duration;
import org.talksbot.answer.Answer;

/** Hears what a bot does, at the moment it happens; called by many threads at once. */
public interface BotListener {
  /** Hears nothing. */
  BotListener SILENT = new BotListener() {};

  /** Updates can be received: a poll was answered, or posts are waited for. */
  default void receiving() {}

  /** Updates cannot be received now. */
  default void notReceiving() {}

  /** An update was received that is to be handled. */
  default void taken() {}

  /**
   * A question is answered or refused.
   *
   * @param thinking how long the engine took
   */
  default void answered(Answer answer, Duration thinking) {}

  /**
   * An update is finished.
   *
   * @param handling how long it took from its turn on, with what was sent
   */
  default void finished(Duration handling) {}

  /** An update ended with an apology. */
  default void failed() {}

  /**
   * A call of the Bot API other than a poll has ended.
   *
   * @param method its name
   * @param outcome {@code ok}, else the HTTP status, else {@code unanswered}
   * @param took how long
   */
  default void called(String method, String outcome, Duration took) {}
}
