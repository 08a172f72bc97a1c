package org.talksbot.telegram.testserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * What Telegram demands of messages, their changes and inline results; a field that it does not know
 * is refused too.
 */
final class MessageRules {
  private static final int MAX_UNITS = 4096;
  private static final Set<String> FIELDS = Set.of("method", "business_connection_id", "chat_id",
      "message_thread_id", "text", "parse_mode", "entities", "link_preview_options",
      "disable_notification", "protect_content", "allow_paid_broadcast", "message_effect_id",
      "reply_parameters", "reply_markup");
  private static final Set<String> EDIT_FIELDS = Set.of("method", "business_connection_id",
      "chat_id", "message_id", "inline_message_id", "text", "parse_mode", "entities",
      "link_preview_options", "reply_markup");
  private static final Set<String> CONTENT_FIELDS = Set.of("message_text", "parse_mode",
      "entities", "link_preview_options");
  private static final Set<String> RESULT_FIELDS = Set.of("type", "id", "title",
      "input_message_content", "reply_markup", "url", "description", "thumbnail_url",
      "thumbnail_width", "thumbnail_height");
  private static final Set<String> BUTTON_FIELDS = Set.of("text", "url", "callback_data",
      "switch_inline_query", "switch_inline_query_current_chat", "copy_text", "pay");
  private static final int MAX_DATA_BYTES = 64;
  private static final int MAX_RESULTS = 50;
  private static final Set<String> REPLY_FIELDS = Set.of("message_id", "chat_id",
      "allow_sending_without_reply", "quote", "quote_parse_mode", "quote_entities",
      "quote_position");
  private static final Set<String> PREVIEW_FIELDS = Set.of("is_disabled", "url",
      "prefer_small_media", "prefer_large_media", "show_above_text");

  private MessageRules() {}

  /**
   * Reads a call of {@code sendMessage}, or refuses it.
   *
   * @param id that the message will have
   */
  static SentMessage read(int id, JsonNode call, LongPredicate knownMessage) {
    onlyFields(call, FIELDS);
    onlyFields(call.path("reply_parameters"), REPLY_FIELDS);
    JsonNode reply = call.path("reply_parameters");
    int repliesTo = reply.path("message_id").asInt();
    if (reply.isObject() && !knownMessage.test(repliesTo)
        && !reply.path("allow_sending_without_reply").asBoolean()) {
      throw refused("message to be replied not found");
    }
    return message(id, repliesTo, call);
  }

  /** Reads a call of {@code editMessageText}, or refuses it. */
  static SentMessage edit(JsonNode call, int repliesTo) {
    onlyFields(call, EDIT_FIELDS);
    return message(call.path("message_id").asInt(), repliesTo, call);
  }

  private static SentMessage message(int id, int repliesTo, JsonNode call) {
    onlyFields(call.path("link_preview_options"), PREVIEW_FIELDS);
    if (!call.path("chat_id").asText().matches("-?\\d+")) {
      throw refused("chat_id is empty");
    }
    String text = call.path("text").asText();
    HtmlText read = text(text, call.path("parse_mode").asText());
    keyboard(call.path("reply_markup"));
    return new SentMessage(id, call.path("chat_id").asLong(), repliesTo, text, read.visible(),
        read.quotations(), read.bold(), read.links(), call);
  }

  private static HtmlText text(String text, String mode) {
    HtmlText read = switch (mode.toLowerCase(Locale.ROOT)) {
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
    return read;
  }

  private static void keyboard(JsonNode markup) {
    for (JsonNode row : markup.path("inline_keyboard")) {
      for (JsonNode button : row) {
        onlyFields(button, BUTTON_FIELDS);
        int bytes = button.path("callback_data").asText().getBytes(UTF_8).length;
        if (button.path("text").asText().isBlank() || bytes == 0 || bytes > MAX_DATA_BYTES) {
          throw refused("BUTTON_DATA_INVALID");
        }
      }
    }
  }

  /** Checks the results of {@code answerInlineQuery}. */
  static void results(JsonNode results) {
    Set<String> ids = new HashSet<>();
    for (JsonNode result : results) {
      onlyFields(result, RESULT_FIELDS);
      JsonNode content = result.path("input_message_content");
      onlyFields(content, CONTENT_FIELDS);
      onlyFields(content.path("link_preview_options"), PREVIEW_FIELDS);
      text(content.path("message_text").asText(), content.path("parse_mode").asText());
      String id = result.path("id").asText();
      if (id.isEmpty() || id.getBytes(UTF_8).length > MAX_DATA_BYTES || !ids.add(id)
          || result.path("title").asText().isEmpty()) {
        throw refused("RESULT_ID_INVALID");
      }
    }
    if (results.size() > MAX_RESULTS) {
      throw refused("RESULTS_TOO_MUCH");
    }
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
