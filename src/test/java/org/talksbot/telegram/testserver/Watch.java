package org.talksbot.telegram.testserver;

/** Hears at the moment itself what passes between the bot and the server. */
public interface Watch {
  /** A poll's answer with so many updates is about to leave. */
  default void handedOut(int updates) {}

  /** A message of the bot's has come in. */
  default void arrived() {}
}
