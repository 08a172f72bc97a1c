package org.talksbot.telegram.testserver;

import java.util.Map;

/**
 * What the server answers instead of a result.
 *
 * @param code HTTP status and {@code error_code}
 * @param description what Telegram would say
 * @param parameters the fields of {@code parameters}, empty where there are none
 */
record Refusal(int code, String description, Map<String, Long> parameters) {
  static Refusal badRequest(String what) {
    return new Refusal(400, "Bad Request: " + what, Map.of());
  }
}
