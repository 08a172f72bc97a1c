package org.talksbot.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How the Bot API is reached.
 *
 * @param token the bot's token; a secret, never printed
 * @param apiUrl base address of the Bot API server
 * @param poll how long one long poll may hold, at most 50 seconds
 * @param heartbeat file whose time is set after every successful poll, for health checks
 */
public record TelegramSettings(String token, URI apiUrl, Duration poll,
    Path heartbeat) {
  @Override
  public String toString() {
    return "TelegramSettings[apiUrl=" + apiUrl + ", poll=" + poll + "]";
  }
}
