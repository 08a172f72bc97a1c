package org.talksbot.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The settings there are, by the name that the file, the environment and the command line use. */
enum SettingKey {
  // @formatter:off
  CORPUS("corpus"),
  DATA("data"),
  NAMES("names"),
  MEETINGS("meetings"),
  MESSAGES("messages"),
  MAX_QUOTES("answer.max-quotes"),
  FLOOR("answer.floor"),
  API_URL("telegram.api-url"),
  POLL_SECONDS("telegram.poll-seconds"),
  HEARTBEAT("telegram.heartbeat"),
  JOURNAL("telegram.journal"),
  OWNERS("telegram.owners"),
  PER_PERSON("telegram.per-person"),
  PER_GROUP("telegram.per-group"),
  PREVIEW("telegram.preview"),
  MODE("telegram.mode"),
  WEBHOOK_URL("telegram.webhook-url"),
  WEBHOOK_PORT("telegram.webhook-port"),
  MANAGEMENT_HOST("management.host"),
  MANAGEMENT_PORT("management.port"),
  LOG_FORMAT("log.format");
  // @formatter:on

  private final String text;

  SettingKey(String text) {
    this.text = text;
  }

  /** The dotted name, for example {@code answer.max-quotes}. */
  String text() {
    return text;
  }

  /** The environment's variable, for example {@code TALKSBOT_ANSWER_MAX_QUOTES}. */
  String variable() {
    return "TALKSBOT_" + text.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** The key of a dotted name. */
  static Optional<SettingKey> of(String text) {
    return Arrays.stream(values()).filter(key -> key.text.equals(text)).findFirst();
  }

  /** Every dotted name, in the file's order. */
  static List<String> texts() {
    return Arrays.stream(values()).map(SettingKey::text).toList();
  }
}
