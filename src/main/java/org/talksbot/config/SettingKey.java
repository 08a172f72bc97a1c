package org.talksbot.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The settings there are, by the name that the file, the environment and the command line use. */
enum SettingKey {
  // @formatter:off
  CORPUS("corpus", new Shape.Texts()),
  CLEANING("cleaning", new Shape.Text()),
  DATA("data", new Shape.Text()),
  NAMES("names", new Shape.Text()),
  MEETINGS("meetings", new Shape.Text()),
  MESSAGES("messages", new Shape.Text()),
  BACKEND("search.backend", new Shape.Word(List.of("embedded", "opensearch"))),
  NODES("search.nodes", new Shape.Texts()),
  ALIAS("search.alias", new Shape.Text()),
  CERTIFICATE("search.certificate", new Shape.Text()),
  USER("search.user", new Shape.Text()),
  SHARDS("search.shards", new Shape.Whole(1, 100)),
  REPLICAS("search.replicas", new Shape.Whole(0, 10)),
  DEADLINE_SECONDS("search.deadline-seconds", new Shape.Whole(1, 60)),
  MAX_QUOTES("answer.max-quotes", new Shape.Whole(1, 10)),
  FLOOR("answer.floor", new Shape.Share()),
  API_URL("telegram.api-url", new Shape.Text()),
  POLL_SECONDS("telegram.poll-seconds", new Shape.Whole(1, 50)),
  HEARTBEAT("telegram.heartbeat", new Shape.Text()),
  JOURNAL("telegram.journal", new Shape.Yes()),
  OWNERS("telegram.owners", new Shape.Ids()),
  PER_PERSON("telegram.per-person", new Shape.Whole(1, 10_000)),
  PER_GROUP("telegram.per-group", new Shape.Whole(1, 10_000)),
  PREVIEW("telegram.preview", new Shape.Yes()),
  MODE("telegram.mode", new Shape.Word(List.of("polling", "webhook"))),
  WEBHOOK_URL("telegram.webhook-url", new Shape.Text()),
  WEBHOOK_PORT("telegram.webhook-port", new Shape.Whole(0, 65_535)),
  MANAGEMENT_HOST("management.host", new Shape.Text()),
  MANAGEMENT_PORT("management.port", new Shape.Whole(0, 65_535)),
  LOG_FORMAT("log.format", new Shape.Word(List.of("plain", "json")));
  // @formatter:on

  private final String text;
  @SuppressWarnings("ImmutableEnumChecker") // all shapes are records of values
  private final Shape shape;

  SettingKey(String text, Shape shape) {
    this.text = text;
    this.shape = shape;
  }

  /** What its value may be. */
  Shape shape() {
    return shape;
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
