package org.talksbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.web.WebhookServer;
import org.talksbot.web.WebhookServer.Reception;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Takes the updates that Telegram posts, at least once each: a post is answered when its update is
 * handled, and Telegram brings it again until then. One that comes again while it is under way
 * waits for the same end.
 */
final class Webhook implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration BEAT = Duration.ofSeconds(5);

  private final Intake intake;
  private final CountDownLatch stop;
  private final BotListener listener;
  private final Map<Integer, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
  private final WebhookServer server;

  /**
   * Begins to listen.
   *
   * @param stop when it is open, nothing more is taken
   * @throws UncheckedIOException when the port is taken or not allowed
   */
  Webhook(WebhookSettings settings, Intake intake, CountDownLatch stop, BotListener listener) {
    this.listener = listener;
    this.intake = intake;
    this.stop = stop;
    try {
      server = new WebhookServer(new InetSocketAddress(settings.port()), settings.secret(),
          this::receive);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "telegram.webhook-port: cannot listen on port " + settings.port(), e);
    }
    LOG.info("listening on port {}", server.port());
  }

  /** Serves until the latch opens; what is under way then goes on, and its posts are answered. */
  void run(Heartbeat heartbeat) throws InterruptedException {
    do {
      heartbeat.beat();
      listener.receiving();
    } while (!stop.await(BEAT.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Tells who still waits that their update was given up, and listens no more. */
  @Override
  public void close() {
    underWay.values().forEach(end -> end.cancel(true));
    server.close();
  }

  private Reception receive(byte[] body) throws InterruptedException {
    JsonNode node = tree(body);
    if (!node.path("update_id").canConvertToInt()) {
      return Reception.MALFORMED;
    }
    if (stop.getCount() == 0) {
      return Reception.NOT_NOW;
    }
    try {
      end(UpdateJson.read(node)).get();
      return Reception.HANDLED;
    } catch (ExecutionException | CancellationException _) {
      return Reception.NOT_NOW;
    }
  }

  /** The end of an update, which is begun unless it is under way. */
  private CompletableFuture<Void> end(Update update) {
    CompletableFuture<Void> end = new CompletableFuture<>();
    CompletableFuture<Void> before = underWay.putIfAbsent(update.getUpdateId(), end);
    if (before != null) {
      return before;
    }
    intake.take(update, new Intake.End() {
      @Override
      public void finished() {
        underWay.remove(update.getUpdateId());
        end.complete(null);
      }

      @Override
      public void failed(Throwable cause) {
        underWay.remove(update.getUpdateId());
        end.completeExceptionally(cause);
      }
    });
    return end;
  }

  private static JsonNode tree(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException _) {
      return JSON.missingNode();
    }
  }
}
