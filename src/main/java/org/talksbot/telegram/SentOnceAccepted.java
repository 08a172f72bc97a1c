package org.talksbot.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A message that counts as sent when the server says so; see {@link Accepted}. */
final class SentOnceAccepted extends SendMessage {
  SentOnceAccepted(String chat, String text) {
    super(chat, text);
  }

  /** A message that holds its id alone, where the server took it. */
  @Override
  public Message deserializeResponse(String answer) throws TelegramApiRequestException {
    Optional<Message> message = Accepted.message(answer);
    return message.isPresent() ? message.get() : super.deserializeResponse(answer);
  }
}
