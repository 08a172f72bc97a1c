package org.talksbot.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.search.Heard;
import org.talksbot.search.IndexException;
import org.talksbot.search.PassageHit;
import org.talksbot.search.QueryWord;
import org.talksbot.search.TestFolder;

/** What a reader meets with before a real node: faults that pass, faults that stay, locked doors. */
@ExtendWith(ThreeNodes.class)
class ClusterFaultsIT {
  private static final Duration DEADLINE = Duration.ofSeconds(2);
  private static final String UNAVAILABLE = """
      {"error":{"type":"cluster_manager_not_discovered_exception","reason":"nobody manages"}}""";

  @TempDir
  Path temp;

  private final TestCluster cluster;
  private final String alias;
  private TestFolder folder;

  ClusterFaultsIT(TestCluster cluster) {
    this.cluster = cluster;
    this.alias = cluster.newAlias();
  }

  @BeforeEach
  void fill() {
    folder = new TestFolder(temp, _ -> cluster.index(alias));
    folder.article("a.md", "الصيد", "اشترى الصياد قاربا أزرق من سوق الميناء.");
    folder.update();
  }

  @AfterEach
  void closeFolder() {
    folder.close();
  }

  @Test
  void whatPassesIsAskedAgain() throws Exception {
    try (FaultyProxy proxy = plain(); OpenSearchIndex reader = open(proxy, null, null)) {
      for (int status : List.of(429, 502, 503, 504)) {
        AtomicInteger left = new AtomicInteger(3);
        proxy.does(passed -> left.getAndDecrement() > 0
            ? new FaultyProxy.Answer(status, "")
            : passed);
        assertThat(find(reader)).as("behind three times %d", status).hasSize(1);
        assertThat(left.get()).isNegative();
      }
    }
  }

  @Test
  void searchThatOneShardRefusesForAMomentIsAskedAgain() throws Exception {
    try (FaultyProxy proxy = plain(); OpenSearchIndex reader = open(proxy, null, null)) {
      AtomicInteger left = new AtomicInteger(2);
      proxy.does(passed -> left.getAndDecrement() > 0
          ? new FaultyProxy.Answer(200, """
              {"responses":[{"status":429,"error":{"type":"rejected","reason":"busy"}}]}""")
          : passed);
      assertThat(find(reader)).hasSize(1);
    }
  }

  @Test
  void whatStaysIsAFailureAtTheDeadline() throws Exception {
    try (FaultyProxy proxy = plain(); OpenSearchIndex reader = open(proxy, null, null)) {
      proxy.refuses(503, UNAVAILABLE);
      int before = proxy.requests();
      assertFails(() -> find(reader), "status 503, nobody manages");
      assertThat(proxy.requests() - before).as("bounded by pauses").isBetween(3, 20);
    }
  }

  @Test
  void silenceIsAFailureAtTheDeadline() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (FaultyProxy proxy = plain(); OpenSearchIndex reader = open(proxy, null, null)) {
      proxy.holds(end);
      assertFails(() -> find(reader), "no answer in time");
    } finally {
      end.countDown();
    }
  }

  @Test
  void silentNodeIsLeftForAnotherOne() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (FaultyProxy silent = plain();
        FaultyProxy other = plain();
        OpenSearchIndex reader = new OpenSearchIndex(new OpenSearchSettings(
            List.of(silent.url(), other.url()), alias, null, null, 3, 0, Duration.ofSeconds(10)),
            Clock.systemUTC())) {
      reader.open(folder.corpus(), new Heard());
      silent.holds(end);
      int before = silent.requests();
      for (int i = 0; i < 3; i++) {
        assertThat(find(reader)).as("question %d", i).hasSize(1);
      }
      assertThat(silent.requests()).as("it was asked too").isGreaterThan(before);
    } finally {
      end.countDown();
    }
  }

  @Test
  void answerThatLacksAShardIsNoAnswer() throws Exception {
    try (FaultyProxy proxy = plain(); OpenSearchIndex reader = open(proxy, null, null)) {
      proxy.does(passed -> new FaultyProxy.Answer(passed.status(),
          passed.body().replace("\"failed\":0", "\"failed\":1")));
      assertFails(() -> find(reader), "in all its shards");
    }
  }

  @Test
  void answerThatWasCutByTimeIsNoAnswer() throws Exception {
    try (FaultyProxy proxy = plain(); OpenSearchIndex reader = open(proxy, null, null)) {
      proxy.does(passed -> new FaultyProxy.Answer(passed.status(),
          passed.body().replace("\"timed_out\":false", "\"timed_out\":true")));
      assertFails(() -> find(reader), "in all its shards");
    }
  }

  @Test
  void whatIsNoJsonIsAFailure() throws Exception {
    try (FaultyProxy proxy = plain(); OpenSearchIndex reader = open(proxy, null, null)) {
      proxy.refuses(200, "<html>maintenance</html>");
      assertFails(() -> find(reader), "Unexpected character");
    }
  }

  @Test
  void rightPasswordOpensAndAWrongOneIsNamedButNotTold() throws Exception {
    try (FaultyProxy proxy = plain()) {
      proxy.asksFor("reader", "right");
      try (OpenSearchIndex reader = open(proxy, null,
          new OpenSearchSettings.Login("reader", "right"))) {
        assertThat(find(reader)).hasSize(1);
      }
      assertThatThrownBy(() -> open(proxy, null,
          new OpenSearchSettings.Login("reader", "wrong-one")))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("it refuses user reader or the password: look at search.user and"
              + " OPENSEARCH_PASSWORD")
          .hasMessageNotContaining("wrong-one");
      assertFails(() -> open(proxy, null, null),
          "it asks who we are: set search.user and OPENSEARCH_PASSWORD");
    }
  }

  @Test
  void certificateIsTrustedByItsFileAlone() throws Exception {
    TestCertificate certificate = new TestCertificate(temp, "-1d", 30);
    try (FaultyProxy proxy = new FaultyProxy(node(), certificate.server())) {
      try (OpenSearchIndex reader = open(proxy, certificate.pem(), null)) {
        assertThat(find(reader)).hasSize(1);
      }
      assertFails(() -> open(proxy, null, null), "its certificate is not trusted",
          "name the file of the authority that signed it by search.certificate");
    }
  }

  @Test
  void brokenConnectionsAreOpenedAgain() throws Exception {
    TestCertificate certificate = new TestCertificate(temp, "-1d", 30);
    try (FaultyProxy plain = plain();
        FaultyProxy secure = new FaultyProxy(node(), certificate.server())) {
      for (FaultyProxy proxy : List.of(plain, secure)) {
        try (OpenSearchIndex reader = open(proxy, certificate.pem(), null)) {
          proxy.breaksOff(3);
          assertThat(find(reader)).hasSize(1);
        }
      }
    }
  }

  @Test
  void swapOfWhichNothingIsHeardTakesNothingAway() throws Exception {
    try (FaultyProxy proxy = plain(); OpenSearchIndex writer = open(proxy, null, null)) {
      folder.article("b.md", "الخبز", "يخبز الجار أرغفة ساخنة كل فجر.");
      proxy.hides("/_aliases");
      assertFails(() -> writer.rebuild(folder.corpus(), new Heard()), "/_aliases");
      folder.reopen();
      assertThat(folder.index().open(folder.corpus(), new Heard()).articles())
          .as("the new version serves")
          .isEqualTo(2);
      assertThat(folder.find("قارب")).containsExactly("a.md");
    }
  }

  @Test
  void answerToAnotherQuestionIsNoAnswer() throws Exception {
    try (FaultyProxy proxy = plain(); OpenSearchIndex reader = open(proxy, null, null)) {
      proxy.refuses(200, "{\"message\":\"welcome\"}");
      assertFails(() -> find(reader), "in all its shards");
    }
  }

  @Test
  void expiredCertificateIsCalledSoAtOnce() {
    TestCertificate certificate = new TestCertificate(temp, "-10d", 5);
    try (FaultyProxy proxy = new FaultyProxy(node(), certificate.server())) {
      assertFails(() -> open(proxy, certificate.pem(), null), "its certificate has expired");
    }
  }

  private static void assertFails(ThrowingCallable call, String... said) {
    assertThatThrownBy(call).isInstanceOf(IndexException.class)
        .hasMessageContainingAll(said)
        .hasMessageContaining("OpenSearch at http");
  }

  private URI node() {
    return cluster.nodes().getFirst().url();
  }

  private FaultyProxy plain() {
    return new FaultyProxy(node(), null);
  }

  private OpenSearchIndex open(FaultyProxy proxy, @Nullable Path certificate,
      OpenSearchSettings.@Nullable Login login) {
    OpenSearchIndex index = new OpenSearchIndex(new OpenSearchSettings(List.of(proxy.url()), alias,
        certificate, login, 3, 0, DEADLINE), Clock.systemUTC());
    index.open(folder.corpus(), new Heard());
    return index;
  }

  private static List<PassageHit> find(OpenSearchIndex index) {
    return index.search().search(List.of(new QueryWord("قارب", 1)), 5).hits();
  }
}
