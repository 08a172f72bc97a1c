package org.talksbot.telegram;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.talksbot.reply.Messages;
import org.talksbot.reply.Numerals;
import org.talksbot.reply.TelegramOwnerReply;
import org.talksbot.reply.TelegramPages;
import org.talksbot.reply.TelegramReply;
import org.talksbot.reply.TelegramVerdict;

/** All that the bot can say, in the digits that a chat has chosen. */
final class Speech {
  private final Messages messages;
  private final Map<Numerals, Voice> voices = new EnumMap<>(Numerals.class);

  /**
   * What is said in one kind of digits.
   *
   * @param answers answers
   * @param pages what is said beside answers
   * @param verdicts about sentences that were looked for
   * @param owner to the owner
   */
  record Voice(TelegramReply answers, TelegramPages pages, TelegramVerdict verdicts,
      TelegramOwnerReply owner) {}

  Speech(Messages messages, String bot) {
    this.messages = messages;
    for (Numerals numerals : Numerals.values()) {
      voices.put(numerals,
          new Voice(new TelegramReply(messages, numerals, bot),
              new TelegramPages(messages, numerals, bot),
              new TelegramVerdict(messages, numerals, bot),
              new TelegramOwnerReply(messages, numerals)));
    }
  }

  Voice in(Numerals numerals) {
    return Objects.requireNonNull(voices.get(numerals));
  }

  /** The texts that stand alone. */
  Messages messages() {
    return messages;
  }
}
