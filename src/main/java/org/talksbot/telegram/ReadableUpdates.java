package org.talksbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Asks for updates and reads them one by one: the library reads a batch as a whole, so that an
 * update which it cannot read would block all behind it for ever.
 */
final class ReadableUpdates extends GetUpdates {
  private static final Logger LOG = LoggerFactory.getLogger(ReadableUpdates.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  /** Nothing else is answered, so that nothing else need be sent. */
  static final List<String> WANTED = List.of("message", "edited_message",
      "callback_query", "inline_query");

  /**
   * A request.
   *
   * @param offset the first update wanted, 0 for the earliest
   * @param limit largest number of updates, 1 to 100
   * @param hold how long the server may wait for the first update, whole seconds
   */
  ReadableUpdates(int offset, int limit, Duration hold) {
    super(offset, limit, (int) hold.toSeconds(), WANTED);
  }

  /** The updates; an unreadable one holds nothing but its id. */
  @Override
  @SuppressWarnings("NonApiType") // the library's method returns this list
  public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
    JsonNode root = tree(answer);
    if (!root.path("ok").asBoolean()) {
      return super.deserializeResponse(answer);
    }
    ArrayList<Update> updates = new ArrayList<>();
    for (JsonNode node : root.path("result")) {
      if (node.path("update_id").canConvertToInt()) {
        updates.add(UpdateJson.read(node));
      } else {
        LOG.warn("an update without an id was skipped");
      }
    }
    if (updates.isEmpty() && !root.path("result").isEmpty()) {
      // nothing could be confirmed: count it as a failed poll, which backs off
      throw new TelegramApiRequestException("no update has an id");
    }
    return updates;
  }

  private static JsonNode tree(String answer) throws TelegramApiRequestException {
    try {
      return JSON.readTree(answer);
    } catch (JsonProcessingException e) {
      throw new TelegramApiRequestException("the answer is not JSON", e);
    }
  }
}
