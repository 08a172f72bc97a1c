package org.talksbot.telegram;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;

/** Looks whether the Bot API can be reached, and what it knows of a bot. */
public final class TelegramProbe implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final TelegramSettings settings;
  private final BotApi api;
  private final OkHttpClient plain = new OkHttpClient.Builder().callTimeout(LIMIT)
      .followRedirects(false)
      .build();

  /** For one bot; it makes no connection yet. */
  public TelegramProbe(TelegramSettings settings) {
    this.settings = settings;
    this.api = new BotApi(settings, BotListener.SILENT);
  }

  /**
   * How far this machine's clock is ahead of the server's, below 0 where it is behind; nothing
   * where the server does not tell.
   *
   * @throws IOException when the server cannot be reached; the message says why
   */
  public Optional<Duration> ahead(Clock clock) throws IOException {
    Request request = new Request.Builder().url(settings.apiUrl().toString()).head().build();
    try (Response response = plain.newCall(request).execute()) {
      @Nullable
      Date date = response.headers().getDate("Date");
      Instant now = clock.instant();
      return date == null
          ? Optional.empty()
          : Optional.of(Duration.between(date.toInstant(), now));
    }
  }

  /**
   * The bot's name.
   *
   * @throws BotTokenRejectedException when no bot has this token
   * @throws IOException when the server does not answer
   */
  public String name() throws IOException, InterruptedException {
    try {
      return api.call(new GetMe()).getUserName();
    } catch (BotApiException e) {
      throw failure(e);
    }
  }

  /** Whether updates are posted to an address; throws as {@link #name}. */
  public boolean hasWebhook() throws IOException, InterruptedException {
    try {
      String url = api.call(new GetWebhookInfo()).getUrl();
      return url != null && !url.isEmpty();
    } catch (BotApiException e) {
      throw failure(e);
    }
  }

  private IOException failure(BotApiException e) {
    if (e.rejectsToken()) {
      throw BotTokenRejectedException.at(settings.apiUrl(), e);
    }
    return new IOException(e.getMessage(), e);
  }

  @Override
  public void close() {
    api.close();
    plain.dispatcher().executorService().shutdown();
    plain.connectionPool().evictAll();
  }
}
