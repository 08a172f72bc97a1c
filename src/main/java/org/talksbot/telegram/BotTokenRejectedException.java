package org.talksbot.telegram;

/**
 * The Bot API knows no bot with this token: nothing will change until the owner acts. The command
 * line prints the message and ends with {@link #EXIT_STATUS}.
 */
public final class BotTokenRejectedException extends RuntimeException {
  /** Exit status of a program that ends because of this. */
  public static final int EXIT_STATUS = 3;

  private static final long serialVersionUID = 1;

  BotTokenRejectedException(String message) {
    super(message);
  }
}
