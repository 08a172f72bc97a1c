package org.talksbot.app;

import org.talksbot.state.BotState;
import org.talksbot.telegram.TelegramBot;

/**
 * The Telegram bot over an index that follows its articles.
 *
 * @param bot not yet running
 * @param state what it keeps; closed after it
 * @param reloader what it works with; closed after it
 * @param watch has changes taken up
 * @param management shows how it fares
 * @param memory hands memory back
 * @param health whether it can do its work
 */
record BotService(TelegramBot bot, BotState state, Reloader reloader, ChangeWatch watch,
    Management management, IdleMemory memory, Health health)
    implements
      Service {
  @Override
  public void run() throws InterruptedException {
    watch.start();
    memory.start();
    bot.run();
  }

  @Override
  public void close() {
    watch.close();
    memory.close();
    bot.close();
    state.journal().close();
    reloader.close();
    management.close();
  }
}
