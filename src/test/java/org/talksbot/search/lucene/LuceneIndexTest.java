package org.talksbot.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusException;
import org.talksbot.search.Heard;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexException;
import org.talksbot.search.IndexListener;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.TestFolder;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.IndexFormat;

class LuceneIndexTest {
  private static final String FISH = "اشترى الصياد قاربا أزرق من سوق الميناء.";
  private static final String BREAD = "يخبز الجار أرغفة ساخنة كل فجر.";
  private static final String SNOW = "غطى الثلج قمم الجبال طوال الشتاء.";

  private static final String NO_TEXT = "---\ntitle: فارغ\n---\n";

  @TempDir
  Path temp;

  private TestFolder folder;

  @BeforeEach
  void writeTwoArticles() {
    folder = new TestFolder(temp, LuceneIndex::new).article("a.md", "الصيد", FISH)
        .article("b.md", "الخبز", BREAD);
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void firstUpdateReadsAllFiles() throws IOException {
    Heard heard = new Heard();
    IndexChange change = folder.update(heard);

    assertThat(change).isEqualTo(new IndexChange(2, 0, 2, 2));
    assertThat(heard.finished).containsExactly(change);
    assertThat(heard.starts).isEqualTo(1);
    assertThat(heard.files).isEqualTo(2);
    assertThat(heard.bytes).isEqualTo(Files.size(folder.articles().resolve("a.md"))
        + Files.size(folder.articles().resolve("b.md")));
    assertThat(heard.read).isEqualTo(heard.bytes);
    assertThat(heard.notices).isEmpty();
    assertThat(heard.problems).isEmpty();
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void updateWithNothingToDoWritesNothing() {
    folder.update();
    List<String> stamps = OnDisk.stamps(folder.data());
    long generation = OnDisk.generation(folder.data());
    Heard heard = new Heard();

    assertThat(folder.reopen().update(heard)).isEqualTo(new IndexChange(0, 0, 2, 2));
    assertThat(heard.starts).isZero();
    assertThat(heard.finished).hasSize(1);
    assertThat(OnDisk.generation(folder.data())).isEqualTo(generation);
    assertThat(OnDisk.stamps(folder.data())).isEqualTo(stamps);
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void addedFileCostsOnlyItself() throws IOException {
    folder.update();
    folder.changeInSecret("a.md", "قاربا", "بيتاا").article("c.md", "الشتاء", SNOW);
    Heard heard = new Heard();

    assertThat(folder.update(heard)).isEqualTo(new IndexChange(1, 0, 3, 3));
    assertThat(heard.files).isEqualTo(1);
    assertThat(heard.bytes).isEqualTo(Files.size(folder.articles().resolve("c.md")));
    assertThat(folder.find("الثلج")).containsExactly("c.md");
    assertThat(folder.find("قاربا")).as("not read again").containsExactly("a.md");
  }

  @Test
  void changedFileCostsOnlyItself() {
    folder.update();
    folder.changeInSecret("a.md", "قاربا", "بيتاا").article("b.md", "الشتاء", SNOW);
    Heard heard = new Heard();

    assertThat(folder.update(heard)).isEqualTo(new IndexChange(1, 0, 2, 2));
    assertThat(heard.files).isEqualTo(1);
    assertThat(folder.find("أرغفة")).isEmpty();
    assertThat(folder.find("الثلج")).containsExactly("b.md");
    assertThat(folder.find("قاربا")).as("not read again").containsExactly("a.md");
  }

  @Test
  void removedFileCostsNoReading() {
    folder.update();
    folder.changeInSecret("a.md", "قاربا", "بيتاا").remove("b.md");
    Heard heard = new Heard();

    assertThat(folder.update(heard)).isEqualTo(new IndexChange(0, 1, 1, 1));
    assertThat(heard.starts).isZero();
    assertThat(folder.find("أرغفة")).isEmpty();
    assertThat(folder.find("قاربا")).as("not read again").containsExactly("a.md");
  }

  @Test
  void renamedFileIsFoundUnderItsNewName() throws IOException {
    folder.update();
    Files.move(folder.articles().resolve("a.md"), folder.articles().resolve("مقال جديد.md"));

    assertThat(folder.update()).isEqualTo(new IndexChange(1, 1, 2, 2));
    assertThat(folder.find("قارب")).containsExactly("مقال جديد.md");
  }

  @Test
  void sidecarIsTakenUpWhenItComesChangesAndGoes() {
    folder.file("raw.txt", SNOW + "\n\n" + FISH).update();
    folder.file("raw.yaml", "title: تقويم\npublisher: صحيفة المرفأ\n");
    assertThat(folder.update().readFiles()).isEqualTo(1);
    assertThat(publisher("تقويم")).isEqualTo("صحيفة المرفأ");

    folder.file("raw.yaml", "title: روزنامة\npublisher: صحيفة السهل\n");
    assertThat(folder.update().readFiles()).isEqualTo(1);
    assertThat(publisher("روزنامة")).isEqualTo("صحيفة السهل");
    assertThat(folder.find("تقويم")).isEmpty();

    folder.remove("raw.yaml");
    assertThat(folder.update().readFiles()).isEqualTo(1);
    assertThat(folder.find("روزنامة")).isEmpty();
    assertThat(folder.find("الثلج")).containsExactly("raw.txt");
  }

  @Test
  void unreadableFileIsToldOnceAndTheOthersAreServed() {
    folder.file("c.md", NO_TEXT);
    Heard first = new Heard();
    Heard second = new Heard();
    folder.update(first);
    folder.update(second);

    assertThat(first.problems).singleElement().asString().startsWith("c.md");
    assertThat(second.problems).isEmpty();
    assertThat(second.starts).isZero();
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void fileThatBecomesUnreadableIsTakenOut() {
    folder.update();
    folder.file("a.md", NO_TEXT);
    Heard heard = new Heard();

    assertThat(folder.update(heard)).isEqualTo(new IndexChange(1, 0, 1, 1));
    assertThat(heard.problems).singleElement().asString().startsWith("a.md");
    assertThat(folder.find("قارب")).isEmpty();

    folder.article("a.md", "الصيد", FISH).update();
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void fileWithoutPermissionIsTakenOutAndComesBackWithIt() {
    folder.update();
    Path file = folder.articles().resolve("a.md");
    assertThat(file.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file)).as("this user may read every file").isFalse();
    Heard heard = new Heard();
    folder.update(heard);

    assertThat(heard.problems).singleElement().asString().contains("a.md", "permission denied");
    assertThat(folder.find("قارب")).isEmpty();
    assertThat(file.toFile().setReadable(true)).isTrue();
    folder.update();
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void fileThatTheDiskFailsOnIsTriedAgain() throws IOException {
    Path failing = Path.of("/proc/self/mem");
    assumeThat(Files.isRegularFile(failing)).as("needs a file that cannot be read").isTrue();
    Files.createSymbolicLink(folder.articles().resolve("c.md"), failing);
    Heard first = new Heard();
    Heard second = new Heard();

    assertThat(folder.update(first).articles()).isEqualTo(2);
    assertThat(folder.update(second).articles()).isEqualTo(2);
    assertThat(first.problems).singleElement().asString().startsWith("c.md: cannot be read");
    assertThat(second.problems).isEqualTo(first.problems);
    assertThat(second.files).isEqualTo(1);
  }

  @Test
  void missingCorpusLeavesTheIndexAlone() {
    folder.update();
    long generation = OnDisk.generation(folder.data());
    Corpus missing = new Corpus(List.of(temp.resolve("لا وجود له")));

    assertThatThrownBy(() -> folder.index().update(missing, IndexListener.SILENT))
        .isInstanceOf(CorpusException.class);
    assertThat(OnDisk.generation(folder.data())).isEqualTo(generation);
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void emptyCorpusIsAnIndexThatFindsNothing() {
    folder.remove("a.md").remove("b.md");
    assertThat(folder.update()).isEqualTo(new IndexChange(0, 0, 0, 0));
    assertThat(folder.find("قارب")).isEmpty();
    long generation = OnDisk.generation(folder.data());
    folder.reopen().update();
    assertThat(OnDisk.generation(folder.data())).isEqualTo(generation);
  }

  @Test
  void wordsOfARemovedArticleAreForgotten() {
    folder.article("b.md", "الخبز", BREAD, SNOW).update();
    folder.remove("a.md").update();

    PassageHits hits = folder.search(5, "قارب", "الثلج");
    assertThat(hits.frequencies()).containsExactly(0, 1);
    assertThat(hits.passageCount()).isEqualTo(1);
  }

  @Test
  void failureInTheMiddleKeepsTheLastStateAndFreesTheLock() throws IOException {
    folder.update();
    long generation = OnDisk.generation(folder.data());
    folder.remove("a.md").article("c.md", "الشتاء", SNOW);

    assertThatThrownBy(() -> folder.index().update(folder.corpus(), new IndexListener() {
      @Override
      public void advanced(long bytes) {
        throw new IllegalStateException("in the middle");
      }
    })).hasMessage("in the middle");
    assertThat(OnDisk.generation(folder.data())).isEqualTo(generation);
    assertThat(folder.find("قارب")).containsExactly("a.md");
    assertThat(folder.update()).isEqualTo(new IndexChange(1, 1, 2, 2));
  }

  @Test
  void indexFolderThatWasDeletedIsBuiltAnewUnderARunningSearch() throws IOException {
    folder.update();
    PassageSearch running = folder.index().search();
    try (var files = Files.list(folder.data())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder.data());
    assertThat(folder.find("قارب")).as("still served").containsExactly("a.md");

    folder.article("a.md", "الشتاء", SNOW).update();
    assertThat(folder.find("قارب")).isEmpty();
    assertThat(running.search(List.of(new QueryWord("الثلج", 1)), 5).hits()).hasSize(1);
  }

  @Test
  void searchSeesAnUpdateAtOnce() {
    folder.update();
    PassageSearch running = folder.index().search();
    folder.article("c.md", "الشتاء", SNOW).update();
    assertThat(running.search(List.of(new QueryWord("الثلج", 1)), 5).hits()).hasSize(1);
  }

  @Test
  void rebuildReadsAllFilesAgain() {
    folder.update();
    folder.changeInSecret("a.md", "قاربا", "بيتاا");
    Heard heard = new Heard();

    assertThat(folder.index().rebuild(folder.corpus(), heard))
        .isEqualTo(new IndexChange(2, 0, 2, 2));
    assertThat(heard.files).isEqualTo(2);
    assertThat(folder.find("قاربا")).isEmpty();
  }

  @Test
  void rebuildThatFailsKeepsTheOldIndex() {
    folder.update();
    assertThatThrownBy(() -> folder.index().rebuild(folder.corpus(), new IndexListener() {
      @Override
      public void started(int files, long bytes) {
        throw new IllegalStateException("at the start");
      }
    })).hasMessage("at the start");
    assertThat(folder.reopen().update()).isEqualTo(new IndexChange(0, 0, 2, 2));
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void manySmallUpdatesDoNotPileUp() {
    for (int i = 0; i < 30; i++) {
      folder.article("new" + i + ".md", "الشتاء " + i, SNOW + " مرة " + i).update();
    }
    assertThat(OnDisk.segments(folder.data())).isLessThan(12);
    assertThat(folder.find("الثلج")).hasSize(30);
  }

  @Test
  void secondIndexOnTheFolderServesTheLastStateWhileTheFirstWrites() throws IOException {
    folder.update();
    folder.article("c.md", "الشتاء", SNOW);
    Heard heard = new Heard();
    try (LuceneIndex second = new LuceneIndex(folder.data())) {
      folder.index().update(folder.corpus(), new IndexListener() {
        @Override
        public void started(int files, long bytes) {
          second.open(folder.corpus(), heard);
          assertThatThrownBy(() -> second.update(folder.corpus(), heard))
              .isInstanceOf(IndexException.class)
              .hasMessage("another process is updating the index in " + folder.data());
        }
      });
      assertThat(heard.notices).containsExactly("another process is updating the index in "
          + folder.data() + "; its last state is used");
      assertThat(heard.finished).containsExactly(new IndexChange(0, 0, 2, 2));
      assertThat(second.search().search(List.of(new QueryWord("قارب", 1)), 5).hits()).hasSize(1);
    }
    assertThat(folder.find("الثلج")).containsExactly("c.md");
  }

  @Test
  void secondIndexCannotServeWhileTheFirstIsBuilt() throws IOException {
    try (LuceneIndex second = new LuceneIndex(folder.data())) {
      folder.index().update(folder.corpus(), new IndexListener() {
        @Override
        public void started(int files, long bytes) {
          assertThatThrownBy(() -> second.open(folder.corpus(), IndexListener.SILENT))
              .isInstanceOf(IndexException.class)
              .hasMessage("another process is building the index in " + folder.data());
        }
      });
    }
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void folderThatIsAFileIsNamed() {
    folder.file("c.md", SNOW);
    Path file = folder.articles().resolve("c.md");
    assertThatThrownBy(() -> new LuceneIndex(file)).isInstanceOf(IndexException.class)
        .hasMessage("the index in " + file + " cannot be written: no folder: " + file);
  }

  @Test
  void folderThatCannotBeWrittenServesItsLastState() throws IOException {
    folder.update();
    folder.article("c.md", "الشتاء", SNOW).reopen();
    Path lock = folder.data().resolve("write.lock");
    Files.deleteIfExists(lock);
    Files.createDirectory(lock);
    Heard heard = new Heard();

    folder.index().open(folder.corpus(), heard);
    assertThat(heard.notices).singleElement()
        .asString()
        .startsWith("the index in " + folder.data() + " cannot be written: ")
        .endsWith("; its last state is used")
        .doesNotContain("\n");
    assertThat(folder.find("قارب")).containsExactly("a.md");
    assertThatThrownBy(folder::update).isInstanceOf(IndexException.class);
  }

  @Test
  void folderThatCannotBeWrittenAndHoldsNothingIsAClearLine() throws IOException {
    Files.createDirectory(folder.data().resolve("write.lock"));
    assertThatThrownBy(() -> folder.index().open(folder.corpus(), IndexListener.SILENT))
        .isInstanceOf(IndexException.class)
        .hasMessageStartingWith("the index in " + folder.data() + " cannot be written: ");
  }

  @Test
  void searchNeedsAnUpdateFirst() {
    assertThatThrownBy(() -> folder.index().search()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void everyStateCarriesTheFormat() throws IOException {
    folder.update();
    folder.remove("a.md").update();
    try (FSDirectory directory = FSDirectory.open(folder.data());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      assertThat(new IndexFormat(IndexFields.analyzer()).fits(data)).isTrue();
    }
  }

  private @Nullable String publisher(String word) {
    return folder.search(1, word).hits().getFirst().passage().source().metadata().publisher();
  }
}
