package org.talksbot.search.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ResponseException;
import org.talksbot.search.IndexException;

/**
 * Sends requests as JSON and reads what comes back. A node that does not answer is left for another
 * (by opensearch-java); what may pass - no connection, too many requests, a service that is not
 * there yet - is asked again until the time is up. Safe for use by many threads.
 */
final class ClusterClient implements Closeable {
  /** For requests that nobody waits for at a screen. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  static final ObjectMapper JSON = new ObjectMapper();

  private static final String JSON_TYPE = "application/json; charset=UTF-8";
  private static final String LINES_TYPE = "application/x-ndjson; charset=UTF-8";
  /** Too many requests; bad gateway; not there; gateway timeout. */
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
  private static final int FAILED = 400;
  private static final int NANOS = 1_000_000;
  private static final Duration SHORTEST_SILENCE = Duration.ofMillis(200);
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;
  private final ClusterFailures failures;

  /**
   * A client; connects to nothing yet.
   *
   * @throws IndexException where the file of trusted certificates cannot be read
   */
  ClusterClient(OpenSearchSettings settings) {
    transport = ClusterTransport.of(settings);
    client = new OpenSearchGenericClient(transport);
    failures = new ClusterFailures(settings);
  }

  /** What is wrong, as the owner is told. */
  ClusterFailures failures() {
    return failures;
  }

  /** Sends a request without a body. */
  ClusterResponse send(String method, String path, Duration most) {
    return send(method, path, null, JSON_TYPE, most, _ -> false);
  }

  /** Sends a body of JSON. */
  ClusterResponse send(String method, String path, JsonNode body, Duration most) {
    return send(method, path, bytes(body), JSON_TYPE, most, _ -> false);
  }

  /**
   * Sends lines of JSON, each with its line break.
   *
   * @param passes whether an answer, successful as it looks, is one of those that another attempt
   *     may not have
   */
  ClusterResponse sendLines(String path, byte[] lines, Duration most,
      Predicate<ClusterResponse> passes) {
    return send("POST", path, lines, LINES_TYPE, most, passes);
  }

  /** The body of what comes back; anything but success is a failure. */
  JsonNode done(String method, String path, @Nullable JsonNode body, Duration most) {
    ClusterResponse response = body == null
        ? send(method, path, most)
        : send(method, path, body, most);
    if (!response.isDone()) {
      throw failures.refused(path, response);
    }
    return response.body();
  }

  /** JSON as it is sent. */
  static byte[] bytes(JsonNode body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }

  private ClusterResponse send(String method, String path, byte @Nullable [] body, String type,
      Duration most, Predicate<ClusterResponse> passes) {
    long end = System.nanoTime() + most.toNanos();
    Duration pause = FIRST_PAUSE;
    ClusterResponse refused = null;
    Throwable failed = null;
    for (long left = most.toNanos(); left > 0; left = end - System.nanoTime()) {
      try {
        ClusterResponse response = once(method, path, body, type, left);
        boolean passing = PASSING.contains(response.status()) || passes.test(response);
        if (!passing || ClusterFailures.isBlocked(response)) {
          return response;
        }
        refused = response;
      } catch (IOException e) {
        failed = e;
        if (ClusterFailures.isDistrust(e)) {
          break; // another attempt fails in the same way
        }
      } catch (TimeoutException e) {
        failed = failed == null ? e : failed;
      }
      rest(pause, end);
      pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
    }
    boolean silent = failed instanceof TimeoutException || failed instanceof SocketTimeoutException;
    throw refused != null && (failed == null || silent)
        ? failures.refused(path, refused) // what it said while it said something
        : failures.unreachable(path, failed instanceof TimeoutException ? null : failed);
  }

  private ClusterResponse once(String method, String path, byte @Nullable [] body, String type,
      long nanos) throws IOException, TimeoutException {
    Requests.JsonBodyBuilder request = Requests.builder().method(method).endpoint(path);
    if (body != null) {
      request.body(Body.from(body, type));
    }
    CompletableFuture<Response> sent = client.withTransportOptions(answeringWithin(nanos))
        .executeAsync(request.build());
    try (Response response = sent.get(nanos, TimeUnit.NANOSECONDS)) {
      return new ClusterResponse(response.getStatus(), json(response));
    } catch (ExecutionException e) {
      return thrown(e.getCause());
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw new IndexException("interrupted while waiting for OpenSearch", e);
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw e;
    }
  }

  /** A node that is silent for half of the time that is left is given up for another one. */
  private static ApacheHttpClient5Options answeringWithin(long nanos) {
    Timeout timeout = Timeout.ofMilliseconds(
        Math.clamp(nanos / 2 / NANOS, SHORTEST_SILENCE.toMillis(), LONGEST_SILENCE.toMillis()));
    return ApacheHttpClient5Options.DEFAULT.toBuilder()
        .setRequestConfig(RequestConfig.custom()
            .setResponseTimeout(timeout)
            .setConnectionRequestTimeout(timeout)
            .build())
        .build();
  }

  /**
   * The transport throws some statuses, a few of them inside another exception; the generic client
   * returns the others.
   */
  private static ClusterResponse thrown(@Nullable Throwable cause) throws IOException {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof ResponseException refused) {
        return new ClusterResponse(refused.status(), body(String.valueOf(refused.getMessage())));
      }
    }
    throw cause instanceof IOException failed
        ? failed
        : new IOException(String.valueOf(cause), cause);
  }

  /** What the cluster said stands behind the first line of the transport's message. */
  private static JsonNode body(String message) {
    try {
      return JSON.readTree(message.substring(message.indexOf('\n') + 1));
    } catch (JsonProcessingException _) {
      return MissingNode.getInstance();
    }
  }

  private static JsonNode json(Response response) throws IOException {
    Body body = response.getBody().orElse(null);
    if (body == null) {
      return MissingNode.getInstance();
    }
    try (body; InputStream in = body.body()) {
      return JSON.readTree(in);
    } catch (JsonProcessingException e) {
      if (response.getStatus() >= FAILED) {
        return MissingNode.getInstance(); // of a proxy, which has its own pages
      }
      throw e;
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Waits for half the pause to all of it, so that many clients do not come back at once. */
  private static void rest(Duration pause, long end) {
    // the clock's last digits differ from process to process
    long nanos = pause.toNanos() / 2 + Math.floorMod(System.nanoTime(), pause.toNanos() / 2);
    LockSupport.parkNanos(Math.min(nanos, Math.max(0, end - System.nanoTime())));
  }
}
