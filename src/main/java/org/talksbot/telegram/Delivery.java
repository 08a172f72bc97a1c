package org.talksbot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.reply.BotReply;
import org.talksbot.state.UpdateJournal;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessages;

/**
 * Sends replies and changes what was sent. Waits when Telegram says so, and tries again when it
 * does not answer: rather a message twice than none. An outage is waited out, however long: until
 * the reply is sent its question stays unconfirmed. Safe for use by many threads.
 */
final class Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final int MAX_REFUSALS = 6;
  /** Calls under way at a time: twice what 400 answers a second need, of 50 ms a call. */
  private static final int CALLS = 40;
  /** So many messages may be there beyond the last one known: those under way, and people's. */
  private static final int LOOKED_AT = 4 * CALLS;
  /** Where so many came after it had begun, a message was held up rather than sent. */
  private static final int MOST_LOOKED_AT = 1000;

  private final BotApi api;
  private final Outgoing outgoing;
  private final UpdateJournal journal;
  private final MessageNumbers numbers;
  private final Waiter waiter;
  private final Semaphore slots;
  private final CountDownLatch never = new CountDownLatch(1);

  /**
   * A delivery.
   *
   * @param slots limits the calls under way, see {@link #slots}
   */
  Delivery(BotApi api, Outgoing outgoing, UpdateJournal journal, MessageNumbers numbers,
      Waiter waiter, Semaphore slots) {
    this.slots = slots;
    this.api = api;
    this.outgoing = outgoing;
    this.journal = journal;
    this.numbers = numbers;
    this.waiter = waiter;
  }

  /** Room for all calls of a bot that may be under way at a time, first come, first served. */
  static Semaphore slots() {
    return new Semaphore(CALLS, true);
  }

  /** Makes a call for a chat, with or without markup. */
  @FunctionalInterface
  private interface Attempt<T> {
    T make(long chat, boolean plain) throws BotApiException, InterruptedException;
  }

  /**
   * Sends a reply part by part; ends at the first one that cannot be sent. What an earlier process
   * has sent of it, which was killed before it could say so, is not sent again.
   *
   * @return the ids of the messages that tell it
   * @throws InterruptedException when the bot is closed before all is sent
   */
  List<Integer> reply(int updateId, Address to, BotReply reply) throws InterruptedException {
    OptionalInt before = journal.begunBefore(updateId);
    List<Integer> there = new ArrayList<>(journal.sentBefore(updateId));
    if (before.isPresent()) {
      findArrived(updateId, to, reply, before.getAsInt(), there);
    }
    there.addAll(send(updateId, to, reply, Math.min(there.size(), reply.parts().size())));
    return there;
  }

  /** Adds the messages behind a number that show the further parts of a reply. */
  private void findArrived(int updateId, Address to, BotReply reply, int behind,
      List<Integer> there) throws InterruptedException {
    int from = (there.isEmpty() ? behind : there.getLast()) + 1;
    while (there.size() < reply.parts().size()) {
      OptionalInt message = arrived(to, reply, there.size(), from);
      if (message.isEmpty()) {
        break;
      }
      journal.sent(updateId, numbers.place(to.chat(), message.getAsInt()));
      there.add(message.getAsInt());
      from = message.getAsInt() + 1;
    }
  }

  /**
   * Looks for a message of the bot's by changing it into what it is already: the server says then
   * that nothing has changed, of other people's messages that they cannot be changed, and of
   * messages of other chats that they are not there. The bot's other messages are known and left
   * alone.
   */
  private OptionalInt arrived(Address to, BotReply reply, int part, int from)
      throws InterruptedException {
    int known = journal.greatest(numbers.place(to.chat(), from));
    for (int id = from; id <= Math.min(from + MOST_LOOKED_AT, known + LOOKED_AT); id++) {
      if (!journal.isSent(numbers.place(to.chat(), id)) && shows(to, reply, part, id)) {
        return OptionalInt.of(id);
      }
    }
    return OptionalInt.empty();
  }

  private boolean shows(Address to, BotReply reply, int part, int message)
      throws InterruptedException {
    try {
      insist(0, to.chat(),
          (chat, plain) -> api.call(outgoing.edit(reply, part, chat, message, plain)));
      // the articles have changed meanwhile; once more, to be sure that the server means it
      insist(0, to.chat(),
          (chat, plain) -> api.call(outgoing.edit(reply, part, chat, message, plain)));
      return false;
    } catch (BotApiException e) {
      return e.isUnchanged();
    }
  }

  private List<Integer> send(int updateId, Address to, BotReply reply, int from)
      throws InterruptedException {
    List<Integer> sent = new ArrayList<>();
    for (int part = from; part < reply.parts().size(); part++) {
      int number = part;
      try {
        sent.add(insist(updateId, to.chat(),
            (chat, plain) -> noted(updateId, to, outgoing.send(reply, number, to, chat, plain))));
      } catch (BotApiException e) {
        tell(updateId, e);
        return sent;
      }
    }
    return sent;
  }

  /** Sends a message between two lines of the journal; its id. */
  private int noted(int updateId, Address to, SendMessage message)
      throws BotApiException, InterruptedException {
    journal.begin(updateId, numbers.place(to.chat(), to.message()));
    int id = api.call(message).getMessageId();
    journal.sent(updateId, numbers.place(to.chat(), id));
    return id;
  }

  /**
   * Puts a reply in the place of an earlier one: its parts take over the messages that are there,
   * further ones are sent, and messages that are left over are deleted. A message that cannot be
   * changed any more is sent anew.
   *
   * @param shown ids of the messages that show the earlier one
   * @return the ids of the messages that show it now
   */
  List<Integer> replace(int updateId, Address to, List<Integer> shown, BotReply reply)
      throws InterruptedException {
    List<Integer> now = new ArrayList<>();
    for (int part = 0; part < Math.min(shown.size(), reply.parts().size()); part++) {
      if (!edit(updateId, to.chat(), shown.get(part), reply, part)) {
        now.addAll(send(updateId, to, reply, part));
        return now;
      }
      now.add(shown.get(part));
    }
    if (shown.size() > reply.parts().size()) {
      delete(updateId, to.chat(), shown.subList(reply.parts().size(), shown.size()));
    }
    now.addAll(send(updateId, to, reply, now.size()));
    return now;
  }

  /** Changes one message; whether it shows the part now. */
  private boolean edit(int updateId, long chat, int message, BotReply reply, int part)
      throws InterruptedException {
    try {
      insist(updateId, chat,
          (to, plain) -> api.call(outgoing.edit(reply, part, to, message, plain)));
      return true;
    } catch (BotApiException e) {
      if (!e.isUnchanged()) {
        tell(updateId, e);
      }
      return e.isUnchanged();
    }
  }

  private void delete(int updateId, long chat, List<Integer> messages)
      throws InterruptedException {
    try {
      insist(updateId, chat, (to, _) -> api.call(new DeleteMessages(Long.toString(to), messages)));
    } catch (BotApiException e) {
      tell(updateId, e);
    }
  }

  /**
   * Ends the waiting that a pressed button shows; one that is too old to end is let be.
   *
   * @param text shown for a moment, if any
   */
  void acknowledge(int updateId, String callback, @Nullable String text)
      throws InterruptedException {
    once(updateId, AnswerCallbackQuery.builder().callbackQueryId(callback).text(text).build());
  }

  /** Answers what is being typed; nobody waits for it any more after some seconds. */
  void inline(int updateId, AnswerInlineQuery answer) throws InterruptedException {
    once(updateId, answer);
  }

  /** Shows that an answer is being made. */
  void typing(int updateId, Address to) throws InterruptedException {
    SendChatAction typing = new SendChatAction(Long.toString(to.chat()),
        ActionType.TYPING.toString());
    typing.setMessageThreadId(to.thread());
    once(updateId, typing);
  }

  private void once(int updateId, BotApiMethod<Boolean> method) throws InterruptedException {
    try {
      api.call(method);
    } catch (BotApiException e) {
      LOG.debug("update {}: {}: {}", updateId, method.getMethod(), e.getMessage());
    }
  }

  private static void tell(int updateId, BotApiException e) {
    if (e.isForbidden()) {
      LOG.debug("update {}: the bot may not write to this chat", updateId);
    } else {
      LOG.warn("update {}: refused: {}", updateId, e.getMessage());
    }
  }

  /** Makes a call until it succeeds or is refused for good. */
  private <T> T insist(int updateId, long chat, Attempt<T> attempt)
      throws BotApiException, InterruptedException {
    BackOff backOff = new BackOff();
    int refusals = 0;
    boolean plain = false;
    long to = chat;
    while (true) {
      try {
        slots.acquire();
        try {
          return attempt.make(to, plain);
        } finally {
          slots.release();
        }
      } catch (BotApiException e) {
        if (!e.isOutage() && ++refusals == MAX_REFUSALS) {
          LOG.error("update {}: refused {} times and given up", updateId, MAX_REFUSALS);
          throw e;
        }
        Optional<Long> migrated = e.migratedTo();
        if (e.refusesMarkup() && !plain) {
          LOG.warn("update {}: Telegram does not read the markup, sent as plain text", updateId);
          plain = true;
        } else if (migrated.isPresent()) {
          to = migrated.get();
        } else if (e.mayPass()) {
          Duration wait = e.retryAfter().orElseGet(backOff::next);
          LOG.info("update {}: {}; trying again in {} s", updateId, e.getMessage(),
              wait.toSeconds());
          waiter.await(wait, never);
        } else {
          throw e;
        }
      }
    }
  }
}
