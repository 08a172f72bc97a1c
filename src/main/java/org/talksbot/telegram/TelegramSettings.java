package org.talksbot.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the Bot API is reached.
 *
 * @param token the bot's token; a secret, never printed
 * @param apiUrl base address of the Bot API server: http or https, a host, maybe a port and a path
 * @param poll how long one long poll may hold, 1 to 50 seconds
 * @param heartbeat file whose time is set after every successful poll, for health checks
 * @param journal whether finished updates are remembered, so that a crash makes none come twice
 * @param webhook how updates are brought; null where they are polled for
 */
public record TelegramSettings(String token, URI apiUrl, Duration poll, Path heartbeat,
    boolean journal, @Nullable WebhookSettings webhook) {
  /** Telegram's own server. */
  public static final URI TELEGRAM = URI.create("https://api.telegram.org");
  /** Telegram holds no poll longer. */
  public static final Duration MAX_POLL = Duration.ofSeconds(50);

  private static final Pattern TOKEN = Pattern.compile("[0-9]{1,18}:[A-Za-z0-9_-]{1,200}");

  /** Refuses what cannot work; no message repeats the token or the address's secrets. */
  public TelegramSettings {
    if (!TOKEN.matcher(token).matches()) {
      throw new IllegalArgumentException("the bot token has not the form 123456:letters-and-digits"
          + " that BotFather gives (" + token.length() + " characters found)");
    }
    boolean web = "http".equals(apiUrl.getScheme()) || "https".equals(apiUrl.getScheme());
    if (!web || apiUrl.getHost() == null) {
      throw new IllegalArgumentException("telegram.api-url: an http or https address with a host"
          + " is expected");
    }
    if (apiUrl.getRawUserInfo() != null || apiUrl.getRawQuery() != null
        || apiUrl.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "telegram.api-url: no user, query or fragment is allowed in it");
    }
    if (poll.compareTo(Duration.ofSeconds(1)) < 0 || poll.compareTo(MAX_POLL) > 0) {
      throw new IllegalArgumentException("telegram.poll: " + poll.toMillis()
          + " ms found, 1 to " + MAX_POLL.toSeconds() + " seconds allowed");
    }
  }

  /** The bot's id, which stands before the token's secret part. */
  public long botId() {
    return Long.parseLong(token.substring(0, token.indexOf(':')));
  }

  @Override
  public String toString() {
    return "TelegramSettings[apiUrl=" + apiUrl + ", poll=" + poll + ", journal=" + journal
        + ", webhook=" + webhook + "]";
  }
}
