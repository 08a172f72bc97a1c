package org.talksbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Reads one update at a time, so that one that cannot be read blocks no other. */
final class UpdateJson {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateJson.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private UpdateJson() {}

  /**
   * The update; an unreadable one holds nothing but its id.
   *
   * @param node an object with an {@code update_id}
   */
  static Update read(JsonNode node) {
    try {
      Update update = JSON.treeToValue(node, Update.class);
      // the library lets these pass without a chat or a sender, and nobody could be answered
      return lacksAddress(update) ? unreadable(node, "nobody to answer") : update;
    } catch (JsonProcessingException | RuntimeException e) {
      return unreadable(node, e.getClass().getSimpleName());
    }
  }

  private static boolean lacksAddress(Update update) {
    return (update.getMessage() != null && update.getMessage().getChat() == null)
        || (update.getEditedMessage() != null && update.getEditedMessage().getChat() == null)
        || (update.getCallbackQuery() != null && update.getCallbackQuery().getFrom() == null)
        || (update.getInlineQuery() != null && update.getInlineQuery().getFrom() == null);
  }

  private static Update unreadable(JsonNode node, String why) {
    Update update = new Update();
    update.setUpdateId(node.path("update_id").intValue());
    LOG.warn("update {} cannot be read and was skipped: {}", update.getUpdateId(), why);
    return update;
  }
}
