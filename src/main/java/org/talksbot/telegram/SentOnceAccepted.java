package org.talksbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A message that counts as sent when the server says so. The library reads the server's copy of it
 * as well, and where it cannot (Telegram adds kinds of content now and then), a message that has
 * arrived would look lost and be sent again and again.
 */
final class SentOnceAccepted extends SendMessage {
  private static final ObjectMapper JSON = new ObjectMapper();

  SentOnceAccepted(String chat, String text) {
    super(chat, text);
  }

  /** An empty message where the server took it; nobody reads the copy. */
  @Override
  public Message deserializeResponse(String answer) throws TelegramApiRequestException {
    try {
      return JSON.readTree(answer).path("ok").asBoolean()
          ? new Message()
          : super.deserializeResponse(answer);
    } catch (JsonProcessingException e) {
      throw new TelegramApiRequestException("the answer is not JSON", e);
    }
  }
}
