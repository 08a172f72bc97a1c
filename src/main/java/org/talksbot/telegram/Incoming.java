package org.talksbot.telegram;

/** What a message wants of the bot. */
sealed interface Incoming {
  /** A question, without the bot's own name. */
  record Asked(String text) implements Incoming {}

  /**
   * A command.
   *
   * @param name lower case, without slash and bot name
   * @param argument what stands behind it, maybe nothing
   */
  record Commanded(String name, String argument) implements Incoming {}

  /** Something sent to the bot that is no text: a voice message, a picture. */
  record NoText() implements Incoming {}

  /** Not meant for the bot. */
  record NotForUs() implements Incoming {}
}
