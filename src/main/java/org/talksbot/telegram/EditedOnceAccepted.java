package org.talksbot.telegram;

import java.io.Serializable;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A change that counts as made when the server says so; see {@link Accepted}. */
final class EditedOnceAccepted extends EditMessageText {
  EditedOnceAccepted(String text) {
    super(builder().text(text));
  }

  /** A message that holds its id alone, where the server took it. */
  @Override
  public Serializable deserializeResponse(String answer) throws TelegramApiRequestException {
    Optional<Message> message = Accepted.message(answer);
    return message.isPresent() ? message.get() : super.deserializeResponse(answer);
  }
}
