package org.talksbot.telegram;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A call that the Bot API refused, or that did not reach it. Its message holds no secret. */
final class BotApiException extends Exception {
  private static final long serialVersionUID = 1;

  private final int code;
  private final transient @Nullable ResponseParameters parameters;

  private BotApiException(String message, int code, @Nullable ResponseParameters parameters,
      @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.parameters = parameters;
  }

  /** The server answered with a refusal of its own. */
  static BotApiException refused(TelegramApiRequestException refusal) {
    Integer code = refusal.getErrorCode();
    return new BotApiException(code + " " + refusal.getApiResponse(), code == null ? 0 : code,
        refusal.getParameters(), refusal);
  }

  /** No answer came, or none that can be read. */
  static BotApiException unanswered(String message, @Nullable Throwable cause) {
    return new BotApiException(message, 0, null, cause);
  }

  /** In a word: the HTTP status, else that there was no answer. */
  String outcome() {
    return code == 0 ? "unanswered" : Integer.toString(code);
  }

  /** The server does not know the token. */
  boolean rejectsToken() {
    return code == 401 || code == 404;
  }

  /** Someone else polls for the same bot, or a webhook is set. */
  boolean isConflict() {
    return code == 409;
  }

  /** The user blocked the bot, or it was removed from the group. */
  boolean isForbidden() {
    return code == 403;
  }

  /** The server is out of reach or wants calls to wait, whatever they are. */
  boolean isOutage() {
    return code == 0 || code == 429 || (code >= 502 && code <= 504);
  }

  /** The same call may succeed later. */
  boolean mayPass() {
    return code == 0 || code == 429 || code >= 500;
  }

  /** The server did not understand the message's markup. */
  boolean refusesMarkup() {
    return code == 400 && String.valueOf(getMessage()).contains("can't parse entities");
  }

  /** A message shows already what it was to show. */
  boolean isUnchanged() {
    return code == 400 && String.valueOf(getMessage()).contains("message is not modified");
  }

  /** How long the server wants the bot to wait. */
  Optional<Duration> retryAfter() {
    return Optional.ofNullable(parameters)
        .map(ResponseParameters::getRetryAfter)
        .map(seconds -> Duration.ofSeconds(Math.max(0, seconds)));
  }

  /** The id that the chat has now, where a group became a supergroup. */
  Optional<Long> migratedTo() {
    return Optional.ofNullable(parameters).map(ResponseParameters::getMigrateToChatId);
  }
}
