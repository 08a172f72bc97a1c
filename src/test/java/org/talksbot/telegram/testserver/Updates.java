package org.talksbot.telegram.testserver;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Builds updates as Telegram would send them. */
final class Updates {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Updates() {}

  /** A text in a private chat (positive id) or a group (negative id). */
  static ObjectNode text(long chat, int message, String text) {
    ObjectNode update = message(chat, message);
    ((ObjectNode) update.path("message")).put("text", text);
    return update;
  }

  /** A file in a private chat or a group. */
  static ObjectNode document(long chat, int message, String id, String name, int bytes,
      String caption) {
    ObjectNode update = message(chat, message);
    ObjectNode body = (ObjectNode) update.path("message");
    body.putObject("document")
        .put("file_id", id)
        .put("file_unique_id", id)
        .put("file_name", name)
        .put("file_size", bytes);
    if (!caption.isEmpty()) {
      body.put("caption", caption);
    }
    return update;
  }

  /** A message without content. */
  static ObjectNode message(long chat, int message) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode body = update.putObject("message").put("message_id", message).put("date", 1);
    body.putObject("chat")
        .put("id", chat)
        .put("type", chat > 0 ? "private" : "supergroup")
        .put("first_name", "U")
        .put("title", String.format(Locale.ROOT, "chat %d", chat));
    body.putObject("from").put("id", Math.abs(chat)).put("is_bot", false).put("first_name", "U");
    return update;
  }

  /** A text that stands in no chat. */
  static ObjectNode chatless(int message, String text) {
    ObjectNode update = text(1, message, text);
    ((ObjectNode) update.path("message")).remove("chat");
    return update;
  }

  /** An update of a kind that the library cannot read. */
  static ObjectNode unreadable(long chat, int message) {
    ObjectNode update = message(chat, message);
    ((ObjectNode) update.path("message")).put("text", "?").put("entities", "no list");
    return update;
  }

  /** A press of a button under a message. */
  static ObjectNode press(long user, ObjectNode message, String data) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode query = update.putObject("callback_query")
        .put("id", "press")
        .put("chat_instance", "instance")
        .put("data", data);
    query.putObject("from").put("id", Math.abs(user)).put("is_bot", false).put("first_name", "U");
    query.set("message", message);
    return update;
  }

  /** A query that is being typed behind the bot's name. */
  static ObjectNode typed(long user, String query) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode inline = update.putObject("inline_query")
        .put("id", "typed")
        .put("query", query)
        .put("offset", "");
    inline.putObject("from").put("id", user).put("is_bot", false).put("first_name", "U");
    return update;
  }
}
