package org.talksbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramSettingsTest {
  private static final String TOKEN = "123:a_B-c";

  @Test
  void isNeverPrintedWithItsToken() {
    assertThat(settings(TOKEN, "https://api.telegram.org", 50).toString()).doesNotContain(TOKEN);
  }

  @ParameterizedTest
  @CsvSource({"'', https://x, 50, token", "123, https://x, 50, token",
      "'123:a b', https://x, 50, token", "123:a/b, https://x, 50, token",
      "123:a, ftp://x, 50, telegram.api-url", "123:a, api.telegram.org, 50, telegram.api-url",
      "123:a, https:///x, 50, telegram.api-url", "123:a, https://u:p@x, 50, telegram.api-url",
      "123:a, https://x?y, 50, telegram.api-url", "123:a, https://x, 0, telegram.poll",
      "123:a, https://x, 51, telegram.poll"})
  void refusesWhatCannotWork(String token, String url, int seconds, String complaint) {
    assertThatThrownBy(() -> settings(token, url, seconds))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void complaintDoesNotRepeatTheToken() {
    assertThatThrownBy(() -> settings("123:secret!", "https://x", 50))
        .hasMessageNotContaining("secret");
  }

  private static TelegramSettings settings(String token, String url, int seconds) {
    return new TelegramSettings(token, URI.create(url), Duration.ofSeconds(seconds),
        Path.of("alive"), true, null);
  }
}
