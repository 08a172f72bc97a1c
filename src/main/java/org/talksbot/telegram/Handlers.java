package org.talksbot.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Handles each update with what the bot is set up with at that moment, from its beginning to its
 * end. Safe for use by many threads.
 */
final class Handlers {
  private final User bot;
  private final Replaceable<BotSetup> setups;
  private final Lasting lasting;
  private @Nullable Built built;

  /** A handler and what it was built for. */
  private record Built(BotSetup setup, UpdateHandler handler, InboundLimits limits) {}

  Handlers(User bot, Replaceable<BotSetup> setups, Lasting lasting) {
    this.bot = bot;
    this.setups = setups;
    this.lasting = lasting;
  }

  /**
   * Answers an update, or says sorry.
   *
   * @throws InterruptedException when the bot is closed before it is answered
   */
  void handle(Update update) throws InterruptedException {
    long begin = System.nanoTime();
    try (Replaceable<BotSetup>.Use use = setups.use()) {
      handler(use.value()).handle(update);
    } finally {
      lasting.listener().finished(Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  /** An update waits for its turn. */
  void taken() {
    lasting.listener().taken();
  }

  private synchronized UpdateHandler handler(BotSetup setup) {
    if (built == null || !built.setup.equals(setup)) {
      built = build(setup);
    }
    return built.handler;
  }

  private Built build(BotSetup setup) {
    InboundLimits limits = limits(setup.chats());
    BotContent content = setup.content();
    Outgoing outgoing = new Outgoing(setup.chats().preview());
    Speech speech = new Speech(setup.messages(), bot.getUserName());
    Delivery delivery = new Delivery(lasting.api(), outgoing, lasting.state().journal(),
        lasting.numbers(), lasting.waiter(), lasting.slots());
    Shared shared = new Shared(speech,
        new ChatStyles(lasting.state().choices(), lasting.state().hasher(), content.maxQuotes()),
        lasting.conversations(), limits, lasting.deadline(), delivery, lasting.counts());
    IncomingReader reader = new IncomingReader(bot, Commands.FOR_ALL);
    Asking asking = new Asking(content, lasting.listener());
    ArticlePages articles = new ArticlePages(content, setup.messages().examples());
    Commands commands = new Commands(content, articles, speech,
        new OwnerCommands(setup.chats().owners(), content, lasting.state().feedback(),
            lasting.counts(), lasting.api()));
    return new Built(setup, new UpdateHandler(
        new MessageHandler(reader, asking, commands, shared),
        new ButtonHandler(reader, asking, articles, shared, lasting.state(), lasting.clock()),
        new InlineHandler(content, articles, outgoing, shared), shared, lasting.listener()),
        limits);
  }

  /** Whoever has used up what they may write stays so, unless the limits themselves change. */
  private InboundLimits limits(ChatSettings chats) {
    if (built != null && built.setup.chats().perPerson() == chats.perPerson()
        && built.setup.chats().perGroup() == chats.perGroup()) {
      return built.limits;
    }
    return new InboundLimits(chats.perPerson(), chats.perGroup(), lasting.steady());
  }
}
