package org.talksbot.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.search.Heard;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexException;
import org.talksbot.search.IndexSnapshot;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.Source;
import org.talksbot.search.TestFolder;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.IndexFormat;

/** How versions, updates and the right to write behave on a real node. */
@ExtendWith(ThreeNodes.class)
class OpenSearchIndexIT {
  private static final String FISH = "اشترى الصياد قاربا أزرق من سوق الميناء.";
  private static final String BREAD = "يخبز الجار أرغفة ساخنة كل فجر.";

  @TempDir
  Path temp;

  private final TestCluster cluster;
  private final String alias;
  private TestFolder folder;

  OpenSearchIndexIT(TestCluster cluster) {
    this.cluster = cluster;
    this.alias = cluster.newAlias();
  }

  @BeforeEach
  void open() {
    folder = new TestFolder(temp, _ -> cluster.index(alias));
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void otherProcessesSeeAnUpdateWithoutWriting() throws IOException {
    folder.article("a.md", "الصيد", FISH).update();
    try (OpenSearchIndex reader = cluster.index(alias)) {
      List<String> before = reader.state(folder.corpus());
      assertThat(reader.open(folder.corpus(), new Heard())).isEqualTo(new IndexChange(0, 0, 1, 1));
      assertThat(find(reader.search(), "أرغفة")).isEmpty();

      folder.article("b.md", "الخبز", BREAD);
      assertThat(reader.open(folder.corpus(), new Heard())).as("a reader does not write")
          .isEqualTo(new IndexChange(0, 0, 1, 1));
      assertThat(folder.update()).isEqualTo(new IndexChange(1, 0, 2, 2));

      assertThat(reader.state(folder.corpus())).isNotEqualTo(before);
      reader.open(folder.corpus(), new Heard());
      assertThat(find(reader.search(), "أرغفة")).containsExactly("b.md");
    }
  }

  @Test
  void rebuildSwapsAndWhoReadsTheOldVersionGoesOn() {
    folder.article("a.md", "الصيد", FISH).update();
    IndexSnapshot old = folder.index().snapshot();
    folder.remove("a.md").article("b.md", "الخبز", BREAD);
    rebuild();
    assertThat(find(folder.index().search(), "أرغفة")).containsExactly("b.md");
    assertThat(find(old.search(), "قارب")).as("kept for those who read it")
        .containsExactly("a.md");

    rebuild();
    assertThat(versions()).as("the one that serves and the one before").hasSize(2);
    assertThat(find(old.search(), "قارب")).as("gone: asked of the version that serves").isEmpty();
    assertThat(find(old.search(), "أرغفة")).containsExactly("b.md");
  }

  @Test
  void nothingToDoWritesNothing() {
    folder.article("a.md", "الصيد", FISH).update();
    List<String> before = folder.index().state(folder.corpus());
    assertThat(folder.update().isNone()).isTrue();
    assertThat(folder.index().state(folder.corpus())).isEqualTo(before);
  }

  @Test
  void changedAndRemovedFilesLeaveNothingBehind() {
    folder.article("a.md", "الصيد", FISH, "## قسم", BREAD).article("b.md", "البحر", FISH).update();
    folder.article("a.md", "الصيد", FISH);
    assertThat(folder.update()).isEqualTo(new IndexChange(1, 0, 2, 1));
    assertThat(folder.find("أرغفة")).isEmpty();
    folder.remove("a.md").remove("b.md").article("c.md", "الخبز", BREAD);
    assertThat(folder.update()).isEqualTo(new IndexChange(1, 2, 1, 1));
    assertThat(folder.find("قارب")).isEmpty();
  }

  @Test
  void catalogListsArticlesAndCopies() {
    folder.article("a.md", "الصيد", FISH).article("b.md", "البحر", FISH).update();
    List<Source> articles = folder.index().catalog().articles();
    assertThat(articles).extracting(Source::article).containsExactly("a.md", "b.md");
    assertThat(folder.index().catalog().passages(articles.getLast()))
        .satisfiesExactly(passage -> assertThat(passage.text()).isEqualTo(FISH));
    PassageHit hit = folder.only("قارب");
    assertThat(folder.index().search().article(hit.passage())).containsExactly(hit.passage());
  }

  @Test
  void missingIndexIsSaidSo() {
    assertThatThrownBy(() -> folder.index().open(folder.corpus(), new Heard()))
        .isInstanceOf(IndexException.class)
        .hasMessage("OpenSearch: there is no index behind " + alias
            + "; build it: talks-bot index");
  }

  @Test
  void indexOfAnotherAnalysisIsRefusedAndBuiltAnewOnDemand() {
    folder.article("a.md", "الصيد", FISH).update();
    ObjectNode mapping = ClusterClient.JSON.createObjectNode();
    mapping.putObject("_meta").put("talks-bot", "older");
    cluster.client().done("PUT", "/" + alias + "/_mapping", mapping, ClusterClient.PATIENCE);
    folder.reopen();

    String message = "OpenSearch: the index behind " + alias + " (" + versions().getLast()
        + ") was written"
        + " by another version of the program; build it anew with this one: talks-bot index"
        + " --rebuild";
    assertThatThrownBy(() -> folder.index().open(folder.corpus(), new Heard()))
        .hasMessage(message);
    assertThatThrownBy(folder::update).hasMessage(message);
    rebuild();
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void oneWritesAtATime() {
    folder.article("a.md", "الصيد", FISH).update();
    folder.article("b.md", "الخبز", BREAD);
    try (ClusterLock _ = new ClusterLock(cluster.client(), alias, Clock.systemUTC())) {
      assertThatThrownBy(folder::update)
          .hasMessageStartingWith("OpenSearch: another process is writing to the indices of "
              + alias + "; if it was killed, they are free again in ");
      Heard heard = new Heard();
      folder.index().reload(folder.corpus(), heard);
      assertThat(heard.notices).singleElement()
          .satisfies(notice -> assertThat(notice).endsWith("; its last state is used"));
    }
    assertThat(folder.update()).isEqualTo(new IndexChange(1, 0, 2, 2));
  }

  @Test
  void lockOfAKilledProcessIsTakenOver() {
    Instant longAgo = Clock.systemUTC().instant().minus(Duration.ofMinutes(5));
    new ClusterLock(cluster.client(), alias, Clock.fixed(longAgo, ZoneOffset.UTC));
    assertThat(folder.article("a.md", "الصيد", FISH).update())
        .isEqualTo(new IndexChange(1, 0, 1, 1));
  }

  @Test
  void brokenUpdateIsFinishedByTheNextOne() {
    folder.article("a.md", "الصيد", FISH).article("b.md", "الخبز", BREAD).update();
    breakOff();
    folder.article("a.md", "الصيد", FISH + " " + BREAD);

    assertThat(folder.update()).isEqualTo(new IndexChange(1, 0, 2, 2));
    assertThat(folder.find("أرغفة")).containsExactlyInAnyOrder("a.md", "b.md");
    assertThat(folder.update().isNone()).isTrue();
  }

  @Test
  void halfReadFileIsReadAgainAndIsNoCopyOfItself() {
    folder.article("a.md", "الصيد", FISH).article("b.md", "الخبز", BREAD).update();
    breakOff("a.md");

    assertThat(folder.update()).isEqualTo(new IndexChange(1, 0, 2, 2));
    assertThat(folder.search(5, "قارب").hits()).singleElement()
        .satisfies(hit -> assertThat(hit.copies()).isEmpty());
  }

  @Test
  void restOfAFileThatIsGoneIsRemoved() {
    folder.article("a.md", "الصيد", FISH).article("b.md", "الخبز", BREAD).update();
    breakOff("b.md");
    folder.remove("b.md");

    assertThat(folder.update()).isEqualTo(new IndexChange(0, 1, 1, 1));
    assertThat(folder.find("أرغفة")).isEmpty();
  }

  @Test
  void folderThatLostItsArticlesEmptiesNoIndex() {
    folder.article("a.md", "الصيد", FISH).update();
    folder.remove("a.md");

    String refused = "the corpus holds no article any more; what OpenSearch serves as " + alias
        + " stays";
    assertThatThrownBy(folder::update).hasMessage(refused);
    assertThatThrownBy(this::rebuild).hasMessage(refused);
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  /** What a killed run leaves: the state says so, and nothing that some files are finished. */
  private void breakOff(String... unfinished) {
    LiveIndex live = new IndexAlias(cluster.client(), alias,
        new IndexFormat(IndexFields.analyzer()))
        .get(ClusterClient.PATIENCE);
    cluster.client()
        .done("PUT", "/" + live.name() + "/_doc/" + LiveIndex.DOCUMENT,
            live.incomplete().document(), ClusterClient.PATIENCE);
    for (String file : unfinished) {
      cluster.client()
          .done("DELETE", "/" + live.name() + "/_doc/" + Documents.fileKey(file), null,
              ClusterClient.PATIENCE);
    }
  }

  @Test
  void diskThatIsNearlyFullIsSaidSo() {
    folder.article("a.md", "الصيد", FISH).update();
    ObjectNode blocked = ClusterClient.JSON.createObjectNode();
    blocked.put("index.blocks.read_only_allow_delete", true);
    cluster.client()
        .done("PUT", "/" + versions().getLast() + "/_settings", blocked,
            ClusterClient.PATIENCE);
    folder.article("b.md", "الخبز", BREAD);

    assertThatThrownBy(folder::update)
        .hasMessageContaining("it takes no more writes, mostly because a disk is nearly full")
        .hasMessageContaining("make room");
    assertThat(folder.find("قارب")).as("still answers").containsExactly("a.md");
  }

  @Test
  void fullDiskThatLetsNoVersionBeginIsSaidSo() {
    folder.article("a.md", "الصيد", FISH).update();
    blockNewIndices(true);
    try {
      assertThatThrownBy(this::rebuild)
          .hasMessageContaining("it takes no more writes, mostly because a disk is nearly full")
          .hasMessageContaining("make room");
    } finally {
      blockNewIndices(false);
    }
    assertThat(folder.find("قارب")).as("still answers").containsExactly("a.md");
  }

  private void blockNewIndices(boolean isBlocked) {
    ObjectNode settings = ClusterClient.JSON.createObjectNode();
    settings.putObject("persistent").put("cluster.blocks.create_index", isBlocked);
    cluster.client().done("PUT", "/_cluster/settings", settings, ClusterClient.PATIENCE);
  }

  @Test
  void aliasThatBeginsLikeAnotherHasVersionsOfItsOwn() throws IOException {
    folder.article("a.md", "الصيد", FISH).update();
    try (OpenSearchIndex other = cluster.index(alias + "-dev")) {
      other.update(folder.corpus(), new Heard());
      rebuild();
      other.rebuild(folder.corpus(), new Heard());
      assertThat(find(other.search(), "قارب")).containsExactly("a.md");
    }
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void templateThatTakesThePlaceOfOursIsSaidSo() {
    folder.article("a.md", "الصيد", FISH).update();
    List<String> before = versions();
    ObjectNode foreign = ClusterClient.JSON.createObjectNode();
    foreign.put("priority", IndexTemplate.PRIORITY + 1)
        .putArray("index_patterns")
        .add(alias + ".*");
    foreign.putObject("template");
    String path = "/_index_template/foreign-" + alias;
    cluster.client().done("PUT", path, foreign, ClusterClient.PATIENCE);
    try {
      assertThatThrownBy(this::rebuild).hasMessageContaining("give it another pattern");
    } finally {
      cluster.client().done("DELETE", path, null, ClusterClient.PATIENCE);
    }
    assertThat(versions()).isEqualTo(before);
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void tokensOfOnePositionStandSideBySideInTheCluster() {
    folder.article("a.md", "الصيد", FISH).update();
    ObjectNode request = ClusterClient.JSON.createObjectNode();
    request.put("analyzer", "analysed").put("text", TokenText.of(new Stacking(), "root", "ab c"));
    JsonNode tokens = cluster.client()
        .done("POST", "/" + alias + "/_analyze", request, ClusterClient.PATIENCE)
        .path("tokens");
    assertThat(tokens).extracting(
        token -> token.path("token").asText() + token.path("position").asInt())
        .containsExactly("ab0", "ab-twin0", "c1", "c-twin1");
  }

  /** Puts another token on each. */
  private static final class Stacking extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new WhitespaceTokenizer();
      return new TokenStreamComponents(words, new TokenFilter(words) {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(
            PositionIncrementAttribute.class);
        private boolean isTwinDue;

        @Override
        public boolean incrementToken() throws IOException {
          if (isTwinDue) {
            term.append("-twin");
            step.setPositionIncrement(0);
            isTwinDue = false;
            return true;
          }
          isTwinDue = input.incrementToken();
          return isTwinDue;
        }
      });
    }
  }

  @Test
  void versionServesOnceItsShardsHaveCopies() throws IOException {
    folder.article("a.md", "الصيد", FISH);
    Heard heard = new Heard();
    try (OpenSearchIndex index = new OpenSearchIndex(
        cluster.settings(alias, 1, Duration.ofSeconds(5)), Clock.systemUTC())) {
      index.update(folder.corpus(), heard);
    }
    assertThat(heard.notices).isEmpty();
    assertThat(cluster.client()
        .done("GET", "/_cluster/health/" + alias, null, ClusterClient.PATIENCE)
        .path("active_shards")
        .asInt()).isEqualTo(6);
  }

  @Test
  void nodeThatIsNotThereIsSaidSo() throws IOException {
    OpenSearchSettings settings = new OpenSearchSettings(List.of(URI.create("http://127.0.0.1:1")),
        alias, null, null, 1, 0, Duration.ofSeconds(1));
    try (OpenSearchIndex index = new OpenSearchIndex(settings, Clock.systemUTC())) {
      assertThatThrownBy(() -> index.open(folder.corpus(), new Heard()))
          .isInstanceOf(IndexException.class)
          .hasMessage("OpenSearch at http://127.0.0.1:1, /" + alias
              + "/_doc/state: connection refused");
    }
  }

  private void rebuild() {
    folder.index().rebuild(folder.corpus(), new Heard());
  }

  private List<String> versions() {
    return new IndexVersions(cluster.client(), cluster.settings(alias, Duration.ofSeconds(5)),
        new IndexFormat(
            IndexFields.analyzer()))
        .all();
  }

  private static List<String> find(PassageSearch search, String word) {
    return search.search(List.of(new QueryWord(word, 1)), 5)
        .hits()
        .stream()
        .map(hit -> hit.passage().source().article())
        .toList();
  }
}
