package org.talksbot.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.search.Heard;
import org.talksbot.search.IndexException;
import org.talksbot.search.IndexListener;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.TestFolder;

/** Three nodes that are killed and started while twenty questions a second are asked. */
@Tag("cluster")
@TestInstance(Lifecycle.PER_CLASS)
class ClusterIT {
  private static final int UPDATES = 20;

  private final TestCluster cluster = TestCluster.start(3);

  @TempDir
  Path temp;

  private String alias;
  private TestFolder folder;

  @BeforeAll
  void waitForNodes() {
    cluster.awaitCopies();
  }

  @BeforeEach
  void fill() {
    alias = cluster.newAlias();
    folder = new TestFolder(temp, _ -> cluster.index(alias));
    for (int i = 0; i < UPDATES; i++) {
      article(i);
    }
    folder.update();
  }

  @AfterEach
  void closeFolder() {
    folder.close();
  }

  @AfterAll
  void stopNodes() {
    cluster.close();
  }

  @Test
  void killedManagersLoseNeitherQuestionsNorUpdates() {
    int kills = 3;
    try (SteadyLoad load = load()) {
      for (int i = 0; i < kills; i++) {
        TestNode manager = cluster.manager();
        CompletableFuture<Void> killing = CompletableFuture.runAsync(manager::kill);
        for (int update = 0; update < UPDATES / kills; update++) {
          article(UPDATES + i * UPDATES + update);
          folder.update();
        }
        killing.join();
        cluster.startNodes(List.of(manager));
        cluster.awaitCopies();
      }
      load.assertAllAnswered(UPDATES);
    }
    assertThat(folder.find("الصياد")).hasSize(UPDATES + kills * (UPDATES / kills));
  }

  @Test
  void restartOfEachNodeFailsNoQuestion() {
    try (SteadyLoad load = load()) {
      for (TestNode node : cluster.nodes()) {
        node.kill();
        cluster.startNodes(List.of(node));
        cluster.awaitCopies();
      }
      load.assertAllAnswered(UPDATES);
    }
  }

  @Test
  void nothingIsLostWhenAllNodesAreKilled() {
    List<String> before = folder.find("الصياد");
    cluster.nodes().forEach(TestNode::kill);
    cluster.startNodes(cluster.nodes());
    cluster.awaitCopies();
    folder.reopen();
    folder.index().open(folder.corpus(), new Heard());
    assertThat(folder.find("الصياد")).isEqualTo(before).hasSize(UPDATES);
  }

  @Test
  void copiesThatNoNodeTakesAreSaidSo() throws IOException {
    int nodes = cluster.nodes().size();
    String wanting = cluster.newAlias();
    Heard heard = new Heard();
    try (OpenSearchIndex index = new OpenSearchIndex(
        cluster.settings(wanting, nodes, Duration.ofSeconds(5)), Clock.systemUTC())) {
      index.update(folder.corpus(), heard);
      assertThat(index.search().search(List.of(new QueryWord("الصياد", 1)), UPDATES).hits())
          .hasSize(UPDATES);
    }
    String version = cluster.client()
        .done("GET", "/_alias/" + wanting, null, ClusterClient.PATIENCE)
        .fieldNames()
        .next();
    cluster.client().done("DELETE", "/" + version, null, ClusterClient.PATIENCE);
    assertThat(heard.notices).singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("OpenSearch has not made all copies of " + wanting)
        .endsWith(" (search.replicas: " + nodes + "), so that the loss of a node can be the loss of"
            + " answers: it needs a node for each copy, with room on its disk");
  }

  @Test
  void nodeLostWhileANewVersionIsFilledLeavesTheOldOne() {
    TestNode lost = cluster.nodes().getLast();
    article(UPDATES);
    IndexListener killing = new IndexListener() {
      @Override
      public void started(int files, long bytes) {
        lost.kill();
      }
    };
    assertThatThrownBy(() -> folder.index().rebuild(folder.corpus(), killing))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("primary shard is not active");
    assertThat(folder.find("الصياد")).hasSize(UPDATES);
    cluster.startNodes(List.of(lost));
    cluster.awaitCopies();
    folder.index().rebuild(folder.corpus(), new Heard());
    assertThat(folder.find("الصياد")).hasSize(UPDATES + 1);
  }

  @Test
  void swapsUnderLoadFailNoQuestion() {
    try (SteadyLoad load = load()) {
      for (int i = 0; i < 5; i++) {
        folder.index().rebuild(folder.corpus(), new Heard());
      }
      load.assertAllAnswered(UPDATES);
    }
  }

  private SteadyLoad load() {
    PassageSearch search = folder.index().search();
    return new SteadyLoad(() -> search.search(List.of(new QueryWord("الصياد", 1)), UPDATES)
        .hits()
        .size() == UPDATES);
  }

  private void article(int number) {
    folder.article("a" + number + ".md", "الصيد " + number,
        "اشترى الصياد رقم " + number + " قاربا أزرق من سوق الميناء.");
  }
}
