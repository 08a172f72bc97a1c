package org.talksbot.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Stands before a node, and passes on what it gets or does what its fault says. */
final class FaultyProxy implements AutoCloseable {
  private static final int REFUSED = 400;
  private static final int UNAUTHORIZED = 401;

  private final HttpServer server;
  private final URI node;
  private final String scheme;
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger breaks = new AtomicInteger();
  private volatile String hidden = "";
  private volatile Fault fault = passed -> passed;

  /** Does something else than passing on the node's answer. */
  @FunctionalInterface
  interface Fault {
    /**
     * What the client gets.
     *
     * @param passed what the node said
     */
    Answer instead(Answer passed) throws InterruptedException;
  }

  /** A status and a body. */
  record Answer(int status, String body) {}

  /** A proxy that speaks TLS where it is given the means. */
  FaultyProxy(URI node, @Nullable SSLContext tls) {
    this.node = node;
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try {
      if (tls == null) {
        server = HttpServer.create(any, 0);
        scheme = "http";
      } else {
        HttpsServer secure = HttpsServer.create(any, 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(tls));
        server = secure;
        scheme = "https";
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  URI url() {
    return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort());
  }

  /** How many requests have come. */
  int requests() {
    return requests.get();
  }

  /** From now on this happens. */
  void does(Fault next) {
    fault = next;
  }

  /** From now on the answer is this. */
  void refuses(int status, String body) {
    does(_ -> new Answer(status, body));
  }

  /** From now on nothing comes back until the latch is open. */
  void holds(CountDownLatch latch) {
    does(passed -> {
      latch.await();
      return passed;
    });
  }

  /** What the node does for requests to this path is told as if it had refused. */
  void hides(String path) {
    hidden = path;
  }

  /** So many of the next requests get no answer, but the end of their connection. */
  void breaksOff(int times) {
    breaks.set(times);
  }

  /** Takes only requests of this user. */
  void asksFor(String user, String password) {
    String expected = "Basic "
        + Base64.getEncoder().encodeToString((user + ':' + password).getBytes(UTF_8));
    server.removeContext("/");
    server.createContext("/", exchange -> {
      if (expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        handle(exchange);
      } else {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"cluster\"");
        send(exchange, new Answer(UNAUTHORIZED, "Unauthorized"));
      }
    });
  }

  @Override
  public void close() {
    server.stop(0);
    client.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (breaks.getAndDecrement() > 0) {
      exchange.close();
      return;
    }
    HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(exchange.getRequestURI()))
        .method(exchange.getRequestMethod(),
            body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type != null) {
      request.header("Content-Type", type);
    }
    try {
      HttpResponse<String> passed = client.send(request.build(), BodyHandlers.ofString());
      send(exchange, exchange.getRequestURI().getPath().equals(hidden)
          ? new Answer(REFUSED, "{}")
          : fault.instead(new Answer(passed.statusCode(), passed.body())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
    exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
