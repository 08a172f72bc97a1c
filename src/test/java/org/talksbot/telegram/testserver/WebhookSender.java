package org.talksbot.telegram.testserver;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Posts updates as Telegram does: those of one chat one after another, each again until it is
 * answered with 2xx.
 */
final class WebhookSender {
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final List<URI> targets;
  private final String secret;
  private final ExecutorService threads;
  private final IntConsumer delivered;
  private final HttpClient client = HttpClient.newBuilder()
      .version(HttpClient.Version.HTTP_1_1)
      .build();
  private final Map<Long, CompletableFuture<Void>> lanes = new HashMap<>();
  private final AtomicInteger posts = new AtomicInteger();
  private volatile boolean ended;
  private volatile String lastFailure = "";

  /**
   * A sender.
   *
   * @param targets where to; more than one are taken in turn, as behind a load balancer
   * @param delivered hears of each update that was taken
   */
  WebhookSender(List<URI> targets, String secret, ExecutorService threads, IntConsumer delivered) {
    this.targets = List.copyOf(targets);
    this.secret = secret;
    this.threads = threads;
    this.delivered = delivered;
  }

  /** Posts an update behind the others of its chat. */
  synchronized void add(int id, JsonNode update) {
    long chat = chat(update);
    lanes.merge(chat, CompletableFuture.runAsync(() -> {}, threads),
        (before, _) -> before);
    lanes.computeIfPresent(chat,
        (_, before) -> before.thenComposeAsync(_ -> deliver(id, update), threads));
  }

  /** Posts no more. */
  void end() {
    ended = true;
  }

  /** What went wrong last, else empty. */
  String lastFailure() {
    return lastFailure;
  }

  /** Ends once it is taken; until then it is posted again behind a pause each time. */
  private CompletableFuture<Void> deliver(int id, JsonNode update) {
    if (ended) {
      return CompletableFuture.completedFuture(null);
    }
    if (isTaken(update)) {
      if (!ended) {
        delivered.accept(id);
      }
      return CompletableFuture.completedFuture(null);
    }
    Executor later = CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS,
        threads);
    return CompletableFuture.runAsync(() -> {}, later).thenCompose(_ -> deliver(id, update));
  }

  private boolean isTaken(JsonNode update) {
    URI target = targets.get(Math.floorMod(posts.getAndIncrement(), targets.size()));
    HttpRequest request = HttpRequest.newBuilder(target)
        .timeout(LIMIT)
        .header("Content-Type", "application/json")
        .header("X-Telegram-Bot-Api-Secret-Token", secret)
        .POST(BodyPublishers.ofString(update.toString()))
        .build();
    try {
      HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
      if (answer.statusCode() / 100 == 2) {
        return true;
      }
      lastFailure = "Wrong response from the webhook: " + answer.statusCode();
    } catch (IOException e) {
      lastFailure = "Connection failed: " + e.getClass().getSimpleName();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private static long chat(JsonNode update) {
    for (String kind : List.of("message", "edited_message", "callback_query")) {
      JsonNode body = update.path(kind);
      JsonNode chat = body.has("message") ? body.path("message").path("chat") : body.path("chat");
      if (chat.has("id")) {
        return chat.path("id").asLong();
      }
    }
    return 0;
  }
}
