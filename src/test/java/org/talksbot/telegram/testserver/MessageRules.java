package org.talksbot.telegram.testserver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongPredicate;

/** What Telegram demands of {@code sendMessage}; a field that it does not know is refused too. */
final class MessageRules {
  private static final int MAX_UNITS = 4096;
  private static final Set<String> FIELDS = Set.of("method", "business_connection_id", "chat_id",
      "message_thread_id", "text", "parse_mode", "entities", "link_preview_options",
      "disable_notification", "protect_content", "allow_paid_broadcast", "message_effect_id",
      "reply_parameters", "reply_markup");
  private static final Set<String> REPLY_FIELDS = Set.of("message_id", "chat_id",
      "allow_sending_without_reply", "quote", "quote_parse_mode", "quote_entities",
      "quote_position");
  private static final Set<String> PREVIEW_FIELDS = Set.of("is_disabled", "url",
      "prefer_small_media", "prefer_large_media", "show_above_text");

  private MessageRules() {}

  /** Reads a call, or refuses it. */
  static SentMessage read(JsonNode call, LongPredicate knownMessage) {
    onlyFields(call, FIELDS);
    onlyFields(call.path("reply_parameters"), REPLY_FIELDS);
    onlyFields(call.path("link_preview_options"), PREVIEW_FIELDS);
    if (!call.path("chat_id").asText().matches("-?\\d+")) {
      throw refused("chat_id is empty");
    }
    String text = call.path("text").asText();
    HtmlText read = switch (call.path("parse_mode").asText().toLowerCase(Locale.ROOT)) {
      case "html" -> HtmlText.read(text);
      case "" -> new HtmlText(text, List.of(), List.of(), List.of());
      default -> throw refused("unsupported parse_mode");
    };
    int units = read.visible().strip().length();
    if (units == 0) {
      throw refused("message text is empty");
    }
    if (units > MAX_UNITS) {
      throw refused("message is too long");
    }
    JsonNode reply = call.path("reply_parameters");
    int repliesTo = reply.path("message_id").asInt();
    if (reply.isObject() && !knownMessage.test(repliesTo)
        && !reply.path("allow_sending_without_reply").asBoolean()) {
      throw refused("message to be replied not found");
    }
    return new SentMessage(call.path("chat_id").asLong(), repliesTo, text, read.visible(),
        read.quotations(), read.bold(), read.links(), call);
  }

  private static void onlyFields(JsonNode object, Set<String> known) {
    object.fieldNames().forEachRemaining(name -> {
      if (!known.contains(name)) {
        throw refused("unknown field " + name);
      }
    });
  }

  private static RefusedException refused(String what) {
    return new RefusedException(Refusal.badRequest(what));
  }
}
