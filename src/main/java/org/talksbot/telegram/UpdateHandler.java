package org.talksbot.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Handles one update. Whatever goes wrong in it ends with this update. */
final class UpdateHandler {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateHandler.class);

  private final MessageHandler messages;
  private final ButtonHandler buttons;
  private final InlineHandler inline;
  private final Shared shared;
  private final BotListener listener;

  UpdateHandler(MessageHandler messages, ButtonHandler buttons, InlineHandler inline,
      Shared shared, BotListener listener) {
    this.messages = messages;
    this.buttons = buttons;
    this.inline = inline;
    this.shared = shared;
    this.listener = listener;
  }

  /**
   * Answers it, or says sorry.
   *
   * @throws InterruptedException when the bot is closed before it is answered
   */
  void handle(Update update) throws InterruptedException {
    try {
      dispatch(update);
      LOG.debug("update {}: handled", update.getUpdateId());
    } catch (RuntimeException | Error e) {
      if (Thread.interrupted()) {
        // given up rather than failed: an apology would confirm what is to come again
        throw new InterruptedException();
      }
      shared.counts().failed();
      listener.failed();
      LOG.error("update {} failed", update.getUpdateId(), WordlessFailure.of(e));
      apologise(update);
    }
  }

  private void dispatch(Update update) throws InterruptedException {
    int id = update.getUpdateId();
    if (update.getMessage() != null) {
      messages.written(id, update.getMessage());
    } else if (update.getEditedMessage() != null) {
      messages.changed(id, update.getEditedMessage());
    } else if (update.getCallbackQuery() != null) {
      buttons.pressed(id, update.getCallbackQuery());
    } else if (update.getInlineQuery() != null) {
      inline.typed(id, update.getInlineQuery());
    }
  }

  /** Who pressed a button or types behind the bot's name sees that nothing comes. */
  private void apologise(Update update) throws InterruptedException {
    Message message = update.getMessage() == null
        ? update.getEditedMessage()
        : update.getMessage();
    if (message == null) {
      return;
    }
    try {
      Address to = Address.of(message);
      shared.delivery()
          .reply(update.getUpdateId(), to, shared.speech()
              .in(shared.styles().of(to.chat()).numerals())
              .pages()
              .failed());
    } catch (RuntimeException | Error e) {
      LOG.error("update {}: no apology either", update.getUpdateId(), WordlessFailure.of(e));
    }
  }
}
