package org.talksbot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.reply.MessagePart;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Sends the messages of a reply, one after another. Waits when Telegram says so, and tries again
 * when it does not answer: rather a message twice than none. An outage is waited out, however long:
 * until the reply is sent its question stays unconfirmed. Safe for use by many threads.
 */
final class Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final int MAX_REFUSALS = 6;

  private final BotApi api;
  private final Waiter waiter;
  private final CountDownLatch never = new CountDownLatch(1);

  Delivery(BotApi api, Waiter waiter) {
    this.api = api;
    this.waiter = waiter;
  }

  /**
   * Sends the parts, the first as a reply; ends at the first one that cannot be sent.
   *
   * @throws InterruptedException when the bot is closed before all is sent
   */
  void reply(Update update, List<MessagePart> parts) throws InterruptedException {
    for (int i = 0; i < parts.size(); i++) {
      SendMessage message = message(update.getMessage(), parts.get(i), i == 0);
      if (!send(update.getUpdateId(), message, parts.get(i).plain())) {
        return;
      }
    }
  }

  private boolean send(int updateId, SendMessage message, String plain)
      throws InterruptedException {
    BackOff backOff = new BackOff();
    int refusals = 0;
    while (refusals < MAX_REFUSALS) {
      try {
        api.call(message);
        return true;
      } catch (BotApiException e) {
        if (!e.isOutage()) {
          refusals++;
        }
        if (e.isForbidden()) {
          LOG.debug("update {}: the bot may not write to this chat", updateId);
          return false;
        }
        if (e.refusesMarkup() && message.getParseMode() != null) {
          LOG.warn("update {}: Telegram does not read the markup, sent as plain text", updateId);
          message.setParseMode(null);
          message.setText(plain);
        } else if (e.migratedTo().isPresent()) {
          message.setChatId(e.migratedTo().orElseThrow());
        } else if (e.mayPass()) {
          Duration wait = e.retryAfter().orElseGet(backOff::next);
          LOG.info("update {}: {}; sending again in {} s", updateId, e.getMessage(),
              wait.toSeconds());
          waiter.await(wait, never);
        } else {
          LOG.warn("update {}: a reply was refused: {}", updateId, e.getMessage());
          return false;
        }
      }
    }
    LOG.error("update {}: a reply was refused {} times and given up", updateId, MAX_REFUSALS);
    return false;
  }

  private static SendMessage message(Message to, MessagePart part, boolean isReply) {
    SendMessage message = new SentOnceAccepted(to.getChatId().toString(), part.html());
    message.setParseMode(ParseMode.HTML);
    message.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    if (to.isTopicMessage()) {
      message.setMessageThreadId(to.getMessageThreadId());
    }
    if (isReply) {
      message.setReplyParameters(ReplyParameters.builder()
          .messageId(to.getMessageId())
          .allowSendingWithoutReply(true)
          .build());
    }
    return message;
  }
}
