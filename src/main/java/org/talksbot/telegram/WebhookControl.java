package org.talksbot.telegram;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/** Tells Telegram where to post a bot's updates. */
public final class WebhookControl implements AutoCloseable {
  private final TelegramSettings settings;
  private final BotApi api;

  /** For one bot; it makes no connection yet. */
  public WebhookControl(TelegramSettings settings) {
    this.settings = settings;
    this.api = new BotApi(settings, BotListener.SILENT);
  }

  /**
   * Sets it to the settings' address, with the settings' secret.
   *
   * @return what Telegram knows then, in lines
   * @throws BotTokenRejectedException when the token is not known
   * @throws WebhookException when Telegram refuses or does not answer
   */
  public List<String> set() throws InterruptedException {
    WebhookSettings webhook = Objects.requireNonNull(settings.webhook());
    URI url = Objects.requireNonNull(webhook.url());
    call(new PostTo(url.toString(), webhook.secret()));
    return info();
  }

  /** Deletes it; updates wait at Telegram then. Returns and throws as {@link #set}. */
  public List<String> delete() throws InterruptedException {
    call(new DeleteWebhook());
    return info();
  }

  /** What Telegram knows, in lines. Throws as {@link #set}. */
  public List<String> info() throws InterruptedException {
    WebhookInfo info = call(new GetWebhookInfo());
    List<String> lines = new ArrayList<>();
    boolean isSet = info.getUrl() != null && !info.getUrl().isEmpty();
    lines.add("address: " + (isSet ? info.getUrl() : "none, updates are polled for"));
    lines.add("updates that wait: " + info.getPendingUpdatesCount());
    if (info.getMaxConnections() != null) {
      lines.add("connections at most: " + info.getMaxConnections());
    }
    if (info.getLastErrorDate() != null && info.getLastErrorMessage() != null) {
      lines.add("last failure: " + Instant.ofEpochSecond(info.getLastErrorDate()) + " "
          + info.getLastErrorMessage());
    }
    return lines;
  }

  @Override
  public void close() {
    api.close();
  }

  private <T extends Serializable> T call(BotApiMethod<T> method)
      throws InterruptedException {
    try {
      return api.call(method);
    } catch (BotApiException e) {
      if (e.rejectsToken()) {
        throw BotTokenRejectedException.at(settings.apiUrl(), e);
      }
      throw new WebhookException(settings.apiUrl() + ": " + e.getMessage(), e);
    }
  }

  /** Telegram refused, or did not answer. */
  public static final class WebhookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private WebhookException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
