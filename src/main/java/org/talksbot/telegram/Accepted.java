package org.talksbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Reads of the server's copy of a message no more than its id. The library reads all of it, and
 * where it cannot (Telegram adds kinds of content now and then), a message that has arrived would
 * look lost and be sent again and again.
 */
final class Accepted {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Accepted() {}

  /**
   * A message with its id alone where the server took the call; nothing where it refused.
   *
   * @throws TelegramApiRequestException where the answer is not JSON
   */
  static Optional<Message> message(String answer) throws TelegramApiRequestException {
    try {
      JsonNode root = JSON.readTree(answer);
      if (!root.path("ok").asBoolean()) {
        return Optional.empty();
      }
      Message message = new Message();
      message.setMessageId(root.path("result").path("message_id").asInt());
      return Optional.of(message);
    } catch (JsonProcessingException e) {
      throw new TelegramApiRequestException("the answer is not JSON", e);
    }
  }
}
