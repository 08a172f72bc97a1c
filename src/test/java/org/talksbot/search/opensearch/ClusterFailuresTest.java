package org.talksbot.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class ClusterFailuresTest {
  private final ClusterFailures failures = new ClusterFailures(new OpenSearchSettings(
      List.of(URI.create("https://one:9200"), URI.create("https://two:9200")), "talks", null,
      new OpenSearchSettings.Login("reader", "secret"), 1, 1, Duration.ofSeconds(5)));

  @Test
  void everyLineNamesTheNodesAndWhatWasWanted() {
    assertThat(failures.unreachable("searching", null))
        .hasMessage("OpenSearch at https://one:9200, https://two:9200, searching: no answer in"
            + " time");
  }

  @Test
  void innermostCauseIsTold() {
    assertThat(reason(new ConnectException("no"))).isEqualTo("connection refused");
    assertThat(reason(new SocketTimeoutException("1000"))).isEqualTo("no answer in time");
    assertThat(reason(new UnknownHostException("one"))).isEqualTo("there is no host of that name");
    assertThat(reason(new CertificateExpiredException())).startsWith("its certificate has expired");
    assertThat(reason(new CertificateNotYetValidException())).contains("clocks");
    assertThat(reason(new CertificateException("unknown"))).contains("search.certificate");
    assertThat(reason(new SSLHandshakeException("unexpected end")))
        .as("a line that breaks")
        .isEqualTo("unexpected end");
    assertThat(reason(new IOException("broken pipe\nmore"))).isEqualTo("broken pipe");
    assertThat(reason(new IOException())).isEqualTo("IOException");
  }

  @Test
  void refusalSaysWhichSettingToLookAt() throws JsonProcessingException {
    assertThat(refused(401, "{}")).contains("refuses user reader", "OPENSEARCH_PASSWORD")
        .doesNotContain("secret");
    assertThat(refused(403, "{}")).contains("give the user the right to read");
    assertThat(refused(500, """
        {"error":{"type":"x","reason":"outer","root_cause":[{"reason":"inner"}]}}"""))
        .endsWith("status 500, inner");
  }

  @Test
  void refusalOfOneOfManyIsTold() throws JsonProcessingException {
    assertThat(refused(200, """
        {"responses":[{"status":200},{"status":429,"error":{"reason":"busy"}}]}"""))
        .endsWith("status 200, busy");
    assertThat(refused(200, """
        {"items":[{"index":{"status":201}},
        {"delete":{"status":429,"error":{"reason":"queue is full"}}}]}"""))
        .endsWith("status 200, queue is full");
  }

  private static String reason(Exception cause) {
    return ClusterFailures.reason(new IOException("outer", cause));
  }

  private String refused(int status, String body) throws JsonProcessingException {
    return String.valueOf(failures.refused("searching",
        new ClusterResponse(status, ClusterClient.JSON.readTree(body))).getMessage());
  }
}
