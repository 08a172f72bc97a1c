package org.talksbot.telegram.testserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server refuses what Telegram refuses; else the tests on it would prove little. */
@Timeout(30)
class TestBotApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String POLL = "{'offset':%d,'timeout':%d,'limit':%d}";

  private final HttpClient client = HttpClient.newHttpClient();
  private TestBotApi api;

  @BeforeEach
  void start() throws IOException {
    api = new TestBotApi();
  }

  @AfterEach
  void stop() {
    api.close();
    client.close();
  }

  @Test
  void keepsAnUpdateUntilALaterOffsetConfirmsIt() throws IOException, InterruptedException {
    api.write(1, "a");
    api.write(1, "b");
    assertThat(call("getUpdates", POLL, 0, 0, 100).path("result")).hasSize(2);
    assertThat(call("getUpdates", POLL, 700_000_002, 0, 100).path("result")).hasSize(1);
    assertThat(api.unconfirmed()).isEqualTo(1);
  }

  @Test
  void givesNoMoreThanTheLimit() throws IOException, InterruptedException {
    api.write(1, "a");
    api.write(1, "b");
    assertThat(call("getUpdates", POLL, 0, 0, 1).path("result")).hasSize(1);
  }

  @Test
  void holdsAPollUntilAnUpdateComes() throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<String>> poll = post("getUpdates", POLL, 0, 50, 100);
    api.awaitPolls(1);
    assertThat(poll).isNotDone();
    api.write(1, "a");
    assertThat(JSON.readTree(poll.join().body()).path("result")).hasSize(1);
  }

  @Test
  void secondPollEndsTheFirst() throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<String>> first = post("getUpdates", POLL, 0, 50, 100);
    api.awaitPolls(1);
    call("getUpdates", POLL, 0, 0, 100);
    assertThat(first.join().statusCode()).isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <b>a</b> &lt; b                         | ok
      <blockquote>a <b>b</b></blockquote>c    | ok
      <a href="https://x/?a=1&amp;b=2">c</a>  | ok
      a < b                                   | can't parse entities
      <script>a</script>                      | can't parse entities
      <b>a                                    | can't parse entities
      <b><i>a</b></i>                         | can't parse entities
      a</b>                                   | can't parse entities
      <blockquote><blockquote>a</blockquote></blockquote> | can't parse entities
      <b> </b>                                | message text is empty
      """)
  void readsMarkupAsTelegramDoes(String text, String outcome)
      throws IOException, InterruptedException {
    check(outcome, "{'chat_id':'1','parse_mode':'HTML','text':%s}", JSON.writeValueAsString(text));
  }

  @Test
  void countsTheLengthAfterMarkup() throws IOException, InterruptedException {
    String html = "{'chat_id':'1','parse_mode':'HTML','text':'<b>%s</b>'}";
    check("ok", html, "&lt;".repeat(4096));
    check("message is too long", html, "&lt;".repeat(4097));
  }

  @Test
  void refusesAReplyToNothingUnlessAllowed() throws IOException, InterruptedException {
    String reply = "{'chat_id':'1','text':'a','reply_parameters':{'message_id':9%s}}";
    check("message to be replied not found", reply, "");
    check("ok", reply, ",\"allow_sending_without_reply\":true");
  }

  @Test
  void refusesFieldsThatTelegramDoesNotKnow() throws IOException, InterruptedException {
    check("unknown field txet", "{'chat_id':'1','text':'a','txet':'b'}");
  }

  private void check(String outcome, String format, Object... values)
      throws IOException, InterruptedException {
    JsonNode answer = call("sendMessage", format, values);
    assertThat(answer.path("description").asText("ok")).contains(outcome);
    assertThat(answer.path("ok").asBoolean()).isEqualTo(outcome.equals("ok"));
  }

  private JsonNode call(String method, String format, Object... values)
      throws IOException, InterruptedException {
    return JSON.readTree(post(method, format, values).join().body());
  }

  private CompletableFuture<HttpResponse<String>> post(String method, String format,
      Object... values) {
    URI address = URI.create(api.url() + "/bot" + TestBotApi.TOKEN + "/" + method);
    String body = String.format(Locale.ROOT, format.replace('\'', '"'), values);
    return client.sendAsync(HttpRequest.newBuilder(address)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
