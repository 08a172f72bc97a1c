package org.talksbot.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what is posted by one who knows a secret, and tells them when it was handled. Everybody
 * else learns nothing but that they are refused. How long a request may take to arrive is limited
 * by the JDK's server ({@code sun.net.httpserver.maxReqTime}).
 */
public final class WebhookServer implements AutoCloseable {
  /** Header that bears the secret (Bot API, "setWebhook": secret_token). */
  public static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
  /** Largest body that is read. */
  public static final int MAX_BYTES = 1 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(WebhookServer.class);
  private static final Duration FAREWELL = Duration.ofSeconds(2);
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int TOO_LARGE = 413;
  private static final int FAILED = 500;
  private static final int UNAVAILABLE = 503;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("webhook-", 0).factory());
  private final byte[] secret;
  private final Receiver receiver;
  private int underWay;

  /** Takes what was posted. */
  @FunctionalInterface
  public interface Receiver {
    /**
     * Handles it.
     *
     * @param body at most {@link #MAX_BYTES}
     * @throws InterruptedException when it is given up; its sender is told to try again
     */
    Reception receive(byte[] body) throws InterruptedException;
  }

  /** What came of it. */
  public enum Reception {
    /** It is handled, and need never come again. */
    HANDLED(OK),
    /** It is nothing that can be handled. */
    MALFORMED(BAD_REQUEST),
    /** It is not handled, and has to come again. */
    NOT_NOW(UNAVAILABLE);

    private final int status;

    Reception(int status) {
      this.status = status;
    }
  }

  /**
   * Begins to listen.
   *
   * @param address port 0 for any free one
   * @param secret what posts must bear in {@link #SECRET_HEADER}
   * @throws IOException when the address cannot be listened on
   */
  public WebhookServer(InetSocketAddress address, String secret, Receiver receiver)
      throws IOException {
    this.secret = secret.getBytes(UTF_8);
    this.receiver = receiver;
    this.server = HttpServer.create(address, 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  /** The port. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Takes no more, answers what has been handled, and stops. Returns after at most 2 seconds. */
  @Override
  public void close() {
    awaitAnswered();
    server.stop(0);
    threads.shutdownNow();
  }

  private synchronized void awaitAnswered() {
    long end = System.nanoTime() + FAREWELL.toNanos();
    try {
      for (long left = FAREWELL.toMillis(); underWay > 0 && left > 0; left = (end
          - System.nanoTime()) / 1_000_000) {
        wait(left);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void count(int step) {
    underWay += step;
    notifyAll();
  }

  private void serve(HttpExchange exchange) throws IOException {
    count(1);
    try {
      answer(exchange);
    } finally {
      count(-1);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      int status = status(exchange);
      if (status != OK && status != UNAVAILABLE) {
        LOG.info("a post was refused with {}", status);
        // whatever else the sender still sends is not read
        exchange.getResponseHeaders().set("Connection", "close");
      }
      exchange.sendResponseHeaders(status, -1);
    }
  }

  private int status(HttpExchange exchange) throws IOException {
    if (!isAuthorized(exchange.getRequestHeaders().getFirst(SECRET_HEADER))) {
      return UNAUTHORIZED;
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return METHOD_NOT_ALLOWED;
    }
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(MAX_BYTES + 1);
      if (body.length > MAX_BYTES) {
        // the sender sees an answer only once it has sent; one that never ends is cut off
        in.skip(MAX_BYTES);
        return TOO_LARGE;
      }
      return received(body);
    }
  }

  private int received(byte[] body) {
    try {
      return receiver.receive(body).status;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return UNAVAILABLE;
    } catch (RuntimeException e) {
      LOG.error("a post failed: {}", e.getClass().getSimpleName());
      return FAILED;
    }
  }

  /** In constant time, whatever the header holds. */
  private boolean isAuthorized(@Nullable String given) {
    return given != null && MessageDigest.isEqual(secret, given.getBytes(UTF_8));
  }
}
