package org.talksbot.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Shows the operator how a program fares: pages that are made when they are asked for. */
public final class ManagementServer implements AutoCloseable {
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("management-", 0).factory());
  private final Map<String, Supplier<Page>> pages;

  /**
   * What is shown.
   *
   * @param status HTTP status
   * @param type media type
   */
  public record Page(int status, String type, String text) {}

  /**
   * Begins to listen.
   *
   * @param address port 0 for any free one
   * @param pages by their paths, such as {@code /metrics}
   * @throws IOException when the address cannot be listened on
   */
  public ManagementServer(InetSocketAddress address, Map<String, Supplier<Page>> pages)
      throws IOException {
    this.pages = Map.copyOf(pages);
    this.server = HttpServer.create(address, 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  /** The port. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Supplier<Page> page = pages.get(exchange.getRequestURI().getPath());
      String method = exchange.getRequestMethod();
      if (page == null) {
        exchange.sendResponseHeaders(NOT_FOUND, -1);
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, -1);
      } else {
        send(exchange, page.get(), method.equals("HEAD"));
      }
    }
  }

  private static void send(HttpExchange exchange, Page page, boolean withoutBody)
      throws IOException {
    byte[] body = page.text().getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", page.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(page.status(), withoutBody ? -1 : body.length);
    if (!withoutBody) {
      exchange.getResponseBody().write(body);
    }
  }
}
