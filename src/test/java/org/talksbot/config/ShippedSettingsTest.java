package org.talksbot.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedSettingsTest {
  private static final Path SCHEMA = Path.of("config", "talks-bot.schema.json");

  @Test
  void everyKeyIsExplained() {
    for (SettingKey key : SettingKey.values()) {
      assertThat(ShippedSettings.load().explain(key.text())).as(key.text())
          .hasValueSatisfying(lines -> assertThat(lines).hasSizeGreaterThan(2)
              .allMatch(line -> !line.isBlank())
              .contains("Environment: " + key.variable()));
    }
  }

  @Test
  void keysBelowEachOtherShareTheirComment() {
    assertThat(ShippedSettings.load().explain("telegram.per-group")).hasValueSatisfying(
        lines -> assertThat(lines).containsExactly(
            "How many messages of one person, and of one group, are answered in a minute, 1 to 10000.",
            "Default: 60", "Environment: TALKSBOT_TELEGRAM_PER_GROUP"));
  }

  @Test
  void unknownKeyIsNotExplained() {
    assertThat(ShippedSettings.load().explain("answer.flor")).isEmpty();
    assertThat(ShippedSettings.allowed("answer.flor")).isEqualTo("did you mean answer.floor?");
  }

  /** What it has to be now is written to target; a change that is meant is copied from there. */
  @Test
  void schemaBesideTheFileIsThatOfTheKeys() throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "talks-bot.schema.json"), SettingsSchema.text());
    assertThat(SCHEMA).content().isEqualTo(SettingsSchema.text());
  }
}
