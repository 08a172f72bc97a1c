package org.talksbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.talksbot.answer.Answer;
import org.talksbot.answer.RefusalReason;

class ManagementTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Observed observed = new Observed(new Metrics(), new Health(nanos::get));
  private final Management management = new Management(
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), observed.health(),
      observed.metrics());
  private final HttpClient client = HttpClient.newBuilder()
      .version(HttpClient.Version.HTTP_1_1)
      .build();

  @AfterEach
  void stop() {
    client.close();
    management.close();
  }

  @Test
  void aliveWhileItRuns() throws IOException, InterruptedException {
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void readyOnceUpdatesComeInAndNotWhenTheyStop() throws IOException, InterruptedException {
    assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    assertThat(get("/health/ready").body())
        .isEqualTo("unavailable\ntelegram: nothing received yet\n");
    observed.receiving();
    assertThat(get("/health/ready").body()).isEqualTo("ready\n");
    nanos.addAndGet(Duration.ofSeconds(119).toNanos());
    assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());
    assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    assertThat(get("/health/ready").body())
        .isEqualTo("unavailable\ntelegram: nothing received for 120 s\n");
    observed.receiving();
    assertThat(get("/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void refusedChangeMakesItDegradedButKeepsItReady() throws IOException, InterruptedException {
    observed.receiving();
    observed.refused("a.yaml:1: wrong\na.yaml:2: wrong too");
    HttpResponse<String> ready = get("/health/ready");
    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body()).isEqualTo("""
        degraded
        not taken up: a.yaml:1: wrong
        not taken up: a.yaml:2: wrong too
        """);
  }

  @Test
  void numbersAreShownForPrometheus() throws IOException, InterruptedException {
    observed.answered(new Answer.Refused(RefusalReason.OPINION, List.of(), List.of(), 0.1,
        List.of(), List.of()), Duration.ofMillis(3));
    observed.called("sendmessage", "429", Duration.ofMillis(30));
    observed.taken();
    observed.refused("wrong");
    observed.receiving();
    String metrics = get("/metrics").body();
    assertThat(metrics.lines()).contains(
        "talksbot_thinking_seconds_bucket{outcome=\"opinion\",le=\"0.005\"} 1",
        "talksbot_thinking_seconds_bucket{outcome=\"opinion\",le=\"0.002\"} 0",
        "talksbot_calls_seconds_count{method=\"sendmessage\",outcome=\"429\"} 1",
        "talksbot_updates_under_way 1.0", "talksbot_reloads_total{outcome=\"refused\"} 1.0",
        "talksbot_receives_total 1.0");
    assertThat(metrics).contains("jvm_memory_used_bytes", "process_uptime_seconds");
  }

  @Test
  void nothingElseIsShown() throws IOException, InterruptedException {
    assertThat(get("/").statusCode()).isEqualTo(404);
    assertThat(get("/metrics/x").statusCode()).isEqualTo(404);
    assertThat(client.send(
        HttpRequest.newBuilder(address("/metrics")).POST(BodyPublishers.noBody()).build(),
        BodyHandlers.discarding()).statusCode()).isEqualTo(405);
  }

  @Test
  void takenPortCostsNoAnswer() {
    try (Management second = new Management(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), management.port()),
        observed.health(), new Metrics())) {
      assertThat(second.port()).isZero();
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + management.port() + path);
  }
}
