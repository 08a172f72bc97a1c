package org.talksbot.telegram.testserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** All messages that are there, of people and of the bot. Safe for use by many threads. */
final class ChatLog {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Integer, ObjectNode> messages = new TreeMap<>();
  private final Map<Integer, SentMessage> shown = new LinkedHashMap<>();
  private int lastId;

  synchronized int nextId() {
    return ++lastId;
  }

  synchronized boolean has(int message) {
    return messages.containsKey(message);
  }

  /** A message as the server sends it along; it must be there. */
  synchronized ObjectNode message(int id) {
    return Objects.requireNonNull(messages.get(id), "no such message").deepCopy();
  }

  synchronized Map<Integer, SentMessage> shown() {
    return Map.copyOf(shown);
  }

  synchronized void delete(int message) {
    messages.remove(message);
    shown.remove(message);
  }

  /** A person has written what the update holds. */
  synchronized ObjectNode written(ObjectNode update) {
    ObjectNode message = (ObjectNode) update.path("message");
    messages.put(message.path("message_id").asInt(), message.deepCopy());
    return update;
  }

  /** Puts the message that is replied to into another; its own such message is not sent along. */
  synchronized void reply(ObjectNode message, int repliesTo) {
    ObjectNode replied = messages.get(repliesTo);
    if (replied != null) {
      ObjectNode copy = replied.deepCopy();
      copy.remove("reply_to_message");
      message.set("reply_to_message", copy);
    }
  }

  /** The bot has sent a message; the server's copy of it. */
  synchronized ObjectNode sent(SentMessage sent) {
    ObjectNode message = copy(sent);
    messages.put(sent.id(), message);
    shown.put(sent.id(), sent);
    return message.deepCopy();
  }

  private ObjectNode copy(SentMessage sent) {
    ObjectNode message = (ObjectNode) Updates.text(sent.chat(), sent.id(), sent.visible())
        .path("message");
    message.putObject("from")
        .put("id", TestBotApi.BOT_ID)
        .put("is_bot", true)
        .put("first_name", "Talks");
    if (sent.fields().has("reply_markup")) {
      message.set("reply_markup", sent.fields().path("reply_markup"));
    }
    reply(message, sent.repliesTo());
    return message;
  }

  /** The bot changes one of its messages. */
  synchronized JsonNode edit(JsonNode call) {
    int id = call.path("message_id").asInt();
    ObjectNode message = messages.get(id);
    if (message == null
        || message.path("chat").path("id").asLong() != call.path("chat_id").asLong()) {
      throw new RefusedException(Refusal.badRequest("message to edit not found"));
    }
    SentMessage before = shown.get(id);
    if (before == null) {
      throw new RefusedException(Refusal.badRequest("message can't be edited"));
    }
    SentMessage after = MessageRules.edit(call, before.repliesTo());
    if (after.html().equals(before.html())
        && after.fields().path("reply_markup").equals(before.fields().path("reply_markup"))) {
      throw new RefusedException(Refusal.badRequest("message is not modified: specified new"
          + " message content and reply markup are exactly the same"));
    }
    return sent(after);
  }

  /** The bot deletes messages. */
  synchronized JsonNode delete(JsonNode call) {
    call.path("message_ids").forEach(id -> delete(id.asInt()));
    return JSON.valueToTree(true);
  }
}
