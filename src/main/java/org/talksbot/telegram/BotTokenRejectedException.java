package org.talksbot.telegram;

import java.net.URI;

/**
 * The Bot API knows no bot with this token: nothing will change until the owner acts. The command
 * line prints the message and ends with {@link #EXIT_STATUS}.
 */
public final class BotTokenRejectedException extends RuntimeException {
  /** Exit status of a program that ends because of this. */
  public static final int EXIT_STATUS = 3;

  private static final long serialVersionUID = 1;

  private BotTokenRejectedException(String message, Throwable cause) {
    super(message, cause);
  }

  static BotTokenRejectedException at(URI apiUrl, BotApiException refusal) {
    return new BotTokenRejectedException(apiUrl + " knows no bot with this token ("
        + refusal.getMessage() + "): check TELEGRAM_BOT_TOKEN and telegram.api-url", refusal);
  }
}
