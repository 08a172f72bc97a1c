package org.talksbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.telegram.WebhookSettings;

class SecretTest {
  private static final String TOKEN = "12345678:secret-part";

  @TempDir
  Path home;

  @BeforeEach
  void layOutHome() throws IOException {
    Files.createDirectories(home.resolve("corpus"));
  }

  @Test
  void comesFromTheEnvironment() {
    assertThat(read(Map.of("TELEGRAM_BOT_TOKEN", TOKEN + "\n")).telegram().token())
        .isEqualTo(TOKEN);
  }

  @Test
  void comesFromAFile() throws IOException {
    Path file = Files.writeString(home.resolve("secret"), TOKEN + "\n");
    assertThat(read(Map.of("TELEGRAM_BOT_TOKEN_FILE", file.toString())).telegram().token())
        .isEqualTo(TOKEN);
  }

  @Test
  void missingTokenIsSaid() {
    refuses(Map.of(), "environment: the bot's token is missing,"
        + " set TELEGRAM_BOT_TOKEN or TELEGRAM_BOT_TOKEN_FILE");
  }

  @Test
  void twoPlacesAreOneTooMany() {
    refuses(Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "TELEGRAM_BOT_TOKEN_FILE", "secret"),
        "environment: TELEGRAM_BOT_TOKEN and TELEGRAM_BOT_TOKEN_FILE are both set,"
            + " allowed: one of them");
  }

  @Test
  void fileThatIsNotThereIsNamed() {
    refuses(Map.of("TELEGRAM_BOT_TOKEN_FILE", home + "/none"),
        "environment: TELEGRAM_BOT_TOKEN_FILE: " + home
            + "/none cannot be read: NoSuchFileException");
  }

  @Test
  void malformedTokenIsRefusedWithoutShowingIt() {
    refuses(Map.of("TELEGRAM_BOT_TOKEN", "secret part"),
        "environment: TELEGRAM_BOT_TOKEN: found 11 characters that are no token,"
            + " allowed: digits, a colon, then letters, digits, _ and -");
  }

  @Test
  void webhookNeedsASecretOfItsOwn() throws IOException {
    Map<String, String> environment = new HashMap<>(Map.of("TELEGRAM_BOT_TOKEN", TOKEN,
        "TALKSBOT_TELEGRAM_MODE", "webhook"));
    refuses(environment, "environment: the webhook's secret is missing,"
        + " set TELEGRAM_WEBHOOK_SECRET or TELEGRAM_WEBHOOK_SECRET_FILE");
    environment.put("TELEGRAM_WEBHOOK_SECRET", "hush hush");
    refuses(environment, "environment: TELEGRAM_WEBHOOK_SECRET: found 9 characters that are no"
        + " secret, allowed: 1 to 256 letters, digits, _ and -");
    environment.remove("TELEGRAM_WEBHOOK_SECRET");
    environment.put("TELEGRAM_WEBHOOK_SECRET_FILE",
        Files.writeString(home.resolve("secret"), "hush_hush\n").toString());
    assertThat(read(environment).telegram().webhook())
        .isEqualTo(new WebhookSettings(null, 8080, "hush_hush"));
    assertThat(read(environment).toString()).doesNotContain("hush");
  }

  @Test
  void webhookIsSetToAnAddress() {
    Map<String, String> environment = Map.of("TELEGRAM_BOT_TOKEN", TOKEN,
        "TELEGRAM_WEBHOOK_SECRET", "hush_hush");
    assertThatThrownBy(() -> reader(environment).readForWebhook(null, Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("telegram.webhook-url: found nothing");
  }

  @Test
  void onlyServingNeedsIt() {
    assertThat(reader(Map.of()).read(null, Map.of()).corpus()).hasSize(1);
  }

  @Test
  void neverShowsInText() {
    assertThat(read(Map.of("TELEGRAM_BOT_TOKEN", TOKEN)).toString()).doesNotContain("secret");
  }

  private void refuses(Map<String, String> environment, String message) {
    assertThatThrownBy(() -> read(environment)).isInstanceOf(SettingsException.class)
        .hasMessage(message);
  }

  private ServeSettings read(Map<String, String> environment) {
    return reader(environment).readForServe(null, Map.of());
  }

  private SettingsReader reader(Map<String, String> environment) {
    return new SettingsReader(new Surroundings(environment, home, home, "Linux"));
  }
}
