package org.talksbot.telegram;

import org.telegram.telegrambots.meta.api.objects.Update;

/** Which updates are handled one after another. */
final class UpdateChat {
  private UpdateChat() {}

  /** The chat in which something happened; for inline queries, which have none, the person. */
  static long of(Update update) {
    if (update.getMessage() != null) {
      return update.getMessage().getChatId();
    }
    if (update.getEditedMessage() != null) {
      return update.getEditedMessage().getChatId();
    }
    if (update.getCallbackQuery() != null) {
      return update.getCallbackQuery().getMessage() == null
          ? update.getCallbackQuery().getFrom().getId()
          : update.getCallbackQuery().getMessage().getChatId();
    }
    return update.getInlineQuery() == null ? 0 : update.getInlineQuery().getFrom().getId();
  }
}
