package org.talksbot.telegram;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Where a reply goes.
 *
 * @param chat id of the chat
 * @param thread id of the topic inside it, where it has topics
 * @param message id of the message that is replied to
 */
record Address(long chat, @Nullable Integer thread, int message) {
  /** In reply to a message. */
  static Address of(Message message) {
    return new Address(message.getChatId(),
        message.isTopicMessage() ? message.getMessageThreadId() : null, message.getMessageId());
  }
}
