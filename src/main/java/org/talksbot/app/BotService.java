package org.talksbot.app;

import org.talksbot.state.BotState;
import org.talksbot.telegram.TelegramBot;

/**
 * The Telegram bot over an open index.
 *
 * @param bot not yet running
 * @param state what it keeps; closed after it
 * @param workspace what it answers from; closed after it
 */
record BotService(TelegramBot bot, BotState state, Workspace workspace) implements Service {
  @Override
  public void run() throws InterruptedException {
    bot.run();
  }

  @Override
  public void close() {
    bot.close();
    state.journal().close();
    workspace.close();
  }
}
