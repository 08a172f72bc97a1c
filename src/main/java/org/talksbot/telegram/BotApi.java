package org.talksbot.telegram;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The Bot API over the library's client. Polls and all other calls have a connection set-up each,
 * so that a poll can be cancelled without touching an answer that is on its way. Each call ends
 * within its time limit, whatever happens inside the HTTP library. Safe for use by many threads.
 */
final class BotApi implements AutoCloseable {
  /** What a poll may take beyond its holding time, and any other call in all. */
  private static final Duration MARGIN = Duration.ofSeconds(20);
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int MAX_CALLS = 256;

  private final Duration hold;
  private final OkHttpClient pollConnections;
  private final OkHttpClient callConnections;
  private final OkHttpTelegramClient polls;
  private final OkHttpTelegramClient calls;
  private final HttpUrl files;
  private final BotListener listener;

  BotApi(TelegramSettings settings, BotListener listener) {
    this.listener = listener;
    this.hold = settings.poll();
    this.pollConnections = connections(settings.apiUrl(), "telegram-poll-", hold.plus(MARGIN));
    this.callConnections = connections(settings.apiUrl(), "telegram-call-", MARGIN);
    TelegramUrl url = url(settings.apiUrl());
    this.files = new HttpUrl.Builder().scheme(url.getSchema())
        .host(url.getHost())
        .port(url.getPort())
        .addPathSegment("file")
        .addPathSegment("bot" + settings.token())
        .build();
    this.polls = new OkHttpTelegramClient(pollConnections, settings.token(), url);
    this.calls = new OkHttpTelegramClient(callConnections, settings.token(), url);
  }

  /**
   * Waits for updates; unreadable ones come as updates that hold nothing but their id.
   *
   * @param offset the first update wanted; all before it are confirmed. 0 for the earliest
   * @param stop ends the poll, see {@link #cancellable}
   */
  List<Update> poll(int offset, CountDownLatch stop) throws BotApiException, InterruptedException {
    return cancellable(new ReadableUpdates(offset, 100, hold), stop);
  }

  /**
   * Makes a call that ends early, with an exception, once the bot is being closed.
   *
   * @param stop the latch that is opened before {@link #cancel}
   */
  <T extends Serializable> T cancellable(BotApiMethod<T> method, CountDownLatch stop)
      throws BotApiException, InterruptedException {
    CompletableFuture<T> answer = start(polls, method);
    if (stop.getCount() == 0) {
      cancel(); // it came before this call had begun
    }
    return result(answer, hold.plus(MARGIN));
  }

  /** Confirms all updates before the offset and takes none. */
  void confirm(int offset) throws BotApiException, InterruptedException {
    call(new ReadableUpdates(offset, 1, Duration.ZERO));
  }

  /** Makes any other call. */
  <T extends Serializable> T call(BotApiMethod<T> method)
      throws BotApiException, InterruptedException {
    long begin = System.nanoTime();
    String outcome = "ok";
    try {
      return result(start(calls, method), MARGIN);
    } catch (BotApiException e) {
      outcome = e.outcome();
      throw e;
    } finally {
      listener.called(method.getMethod(), outcome, Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  /**
   * The bytes of a file that somebody sent.
   *
   * @param file its id
   * @param maxBytes no more are read
   */
  byte[] download(String file, int maxBytes) throws BotApiException, InterruptedException {
    String path = call(new GetFile(file)).getFilePath();
    if (path == null || path.startsWith("/")) {
      throw BotApiException.unanswered("the server gives no address of the file", null);
    }
    return result(start(path, maxBytes), MARGIN);
  }

  private CompletableFuture<byte[]> start(String path, int maxBytes) {
    CompletableFuture<byte[]> bytes = new CompletableFuture<>();
    callConnections.newCall(new Request.Builder().url(files.newBuilder()
        .addPathSegments(path)
        .build()).build()).enqueue(new Callback() {
          @Override
          public void onFailure(Call call, IOException e) {
            bytes.completeExceptionally(e);
          }

          @Override
          public void onResponse(Call call, Response response) {
            try (response) {
              ResponseBody body = response.body();
              if (!response.isSuccessful() || body == null) {
                throw new IOException("status " + response.code());
              }
              bytes.complete(body.byteStream().readNBytes(maxBytes));
            } catch (IOException e) {
              bytes.completeExceptionally(e);
            }
          }
        });
    return bytes;
  }

  /** Ends the cancellable calls that are under way. */
  void cancel() {
    pollConnections.dispatcher().cancelAll();
  }

  @Override
  public void close() {
    for (OkHttpClient connections : List.of(pollConnections, callConnections)) {
      connections.dispatcher().cancelAll();
      connections.dispatcher().executorService().shutdown();
      connections.connectionPool().evictAll();
    }
  }

  private static <T extends Serializable> CompletableFuture<T> start(OkHttpTelegramClient client,
      BotApiMethod<T> method) throws BotApiException {
    try {
      return client.executeAsync(method);
    } catch (TelegramApiException e) {
      throw failure(e);
    }
  }

  private static <T> T result(CompletableFuture<T> answer, Duration limit)
      throws BotApiException, InterruptedException {
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw failure(Objects.requireNonNullElse(e.getCause(), e));
    } catch (TimeoutException e) {
      throw BotApiException.unanswered("no answer within " + limit.toSeconds() + " s", e);
    }
  }

  private static BotApiException failure(Throwable cause) {
    if (cause instanceof TelegramApiRequestException refusal && refusal.getApiResponse() != null) {
      return BotApiException.refused(refusal);
    }
    // the type says enough: an I/O message may name the address, a parser's may repeat a text
    return BotApiException.unanswered(cause.getClass().getSimpleName(), cause);
  }

  private static TelegramUrl url(URI api) {
    int standardPort = api.getScheme().equals("https") ? 443 : 80;
    return TelegramUrl.builder()
        .schema(api.getScheme())
        .host(api.getHost())
        .port(api.getPort() < 0 ? standardPort : api.getPort())
        .build();
  }

  private static OkHttpClient connections(URI api, String threads, Duration limit) {
    Dispatcher dispatcher = new Dispatcher(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(threads, 0).factory()));
    dispatcher.setMaxRequests(MAX_CALLS);
    dispatcher.setMaxRequestsPerHost(MAX_CALLS);
    return new OkHttpClient.Builder().dispatcher(dispatcher)
        .addInterceptor(new RequestShape(api.getRawPath()))
        .addInterceptor(new RefusalShape())
        .followRedirects(false) // the token stands in the address and goes nowhere else
        .connectTimeout(CONNECT)
        .readTimeout(limit)
        .callTimeout(limit)
        .build();
  }
}
