package org.talksbot.telegram;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;

/**
 * The Bot API's setWebhook as JSON: the library's own can carry a certificate and is a form for
 * that, which nothing here needs.
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
final class PostTo extends BotApiMethodBoolean {
  /** The most that Telegram opens at a time (Bot API, "setWebhook": max_connections). */
  private static final int CONNECTIONS = 100;

  private final String url;
  private final String secret;

  /**
   * Posts to an address; what waits is kept.
   *
   * @param secret what each post bears
   */
  PostTo(String url, String secret) {
    this.url = url;
    this.secret = secret;
  }

  @Override
  public String getMethod() {
    return "setWebhook";
  }

  /** Where to. */
  public String getUrl() {
    return url;
  }

  /** What each post bears. */
  public String getSecretToken() {
    return secret;
  }

  /** How many posts may be under way. */
  public int getMaxConnections() {
    return CONNECTIONS;
  }

  /** The kinds of updates. */
  public List<String> getAllowedUpdates() {
    return ReadableUpdates.WANTED;
  }
}
