package org.talksbot.app;

import org.talksbot.telegram.TelegramBot;

/**
 * The Telegram bot over an open index.
 *
 * @param bot not yet running
 * @param workspace what it answers from; closed after it
 */
record BotService(TelegramBot bot, Workspace workspace) implements Service {
  @Override
  public void run() throws InterruptedException {
    bot.run();
  }

  @Override
  public void close() {
    bot.close();
    workspace.close();
  }
}
