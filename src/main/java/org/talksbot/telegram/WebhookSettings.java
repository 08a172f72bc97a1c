package org.talksbot.telegram;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How Telegram brings updates, where it is not polled for them.
 *
 * @param url the public address that Telegram posts to; null where only others set it
 * @param port where the bot listens, 0 for any free port
 * @param secret what Telegram shows as proof, never printed
 */
public record WebhookSettings(@Nullable URI url, int port, String secret) {
  /** The form of a secret (Bot API, "setWebhook": secret_token). */
  public static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

  /** Refuses what Telegram refuses; the message does not repeat the secret. */
  public WebhookSettings {
    if (!SECRET.matcher(secret).matches()) {
      throw new IllegalArgumentException("the webhook's secret has " + secret.length()
          + " characters, or others than letters, digits, _ and -; 1 to 256 of those are allowed");
    }
  }

  @Override
  public String toString() {
    return "WebhookSettings[url=" + url + ", port=" + port + "]";
  }
}
