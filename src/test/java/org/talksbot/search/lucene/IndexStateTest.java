package org.talksbot.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talksbot.search.Heard;
import org.talksbot.search.IndexChange;
import org.talksbot.search.TestFolder;

/** An index that cannot be used is built anew, and a line says why. */
class IndexStateTest {
  private static final int TOO_OLD = 1;
  private static final int TOO_NEW = 1000;

  @TempDir
  Path temp;

  private TestFolder folder;

  @BeforeEach
  void build() {
    folder = new TestFolder(temp, LuceneIndex::new)
        .article("a.md", "الصيد", "اشترى الصياد قاربا أزرق من سوق الميناء.")
        .article("b.md", "الخبز", "يخبز الجار أرغفة ساخنة كل فجر.");
    folder.update();
    folder.reopen();
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void indexOfAnotherFormatOrAnalysisIsBuiltAnew() throws IOException {
    commit(Map.of("talks-bot", "0-600-2-0123456789abcdef"));
    checkBuiltAnew("the index was written by another version of the program; building it anew");
  }

  @Test
  void indexThatIsNotOursIsBuiltAnew() throws IOException {
    commit(Map.of());
    checkBuiltAnew("the index was written by another version of the program; building it anew");
  }

  @ParameterizedTest
  @ValueSource(ints = {TOO_OLD, TOO_NEW})
  void indexOfAnotherLuceneIsBuiltAnew(int version) throws IOException {
    Path segments = segments();
    String name = String.valueOf(segments.getFileName());
    Files.delete(segments);
    try (Directory directory = FSDirectory.open(folder.data());
        IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, "segments", version);
    }
    checkBuiltAnew("the index was written by another version of Lucene (");
  }

  @Test
  void indexOfACodecThatIsUnknownIsBuiltAnew() throws IOException {
    try (Directory directory = FSDirectory.open(folder.data());
        IndexWriter writer = new IndexWriter(directory,
            new IndexWriterConfig().setCodec(new FilterCodec("Lucene99", Codec.getDefault()) {}))) {
      writer.addDocument(new Document());
    }
    checkBuiltAnew("the index was written by another version of Lucene (");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 60})
  void cutStateFileIsBuiltAnew(int bytes) throws IOException {
    Path segments = segments();
    byte[] whole = Files.readAllBytes(segments);
    assertThat(whole.length).isGreaterThan(bytes);
    Files.write(segments, Arrays.copyOf(whole, bytes));
    checkBuiltAnew("the index is damaged (");
  }

  @Test
  void flippedBitInTheStateFileIsBuiltAnew() throws IOException {
    Path segments = segments();
    byte[] bytes = Files.readAllBytes(segments);
    bytes[bytes.length / 2] ^= 4;
    Files.write(segments, bytes);
    checkBuiltAnew("the index is damaged (");
  }

  @Test
  void cutDataFileIsBuiltAnew() throws IOException {
    Path data = files(name -> name.endsWith(".cfs")).getFirst();
    byte[] whole = Files.readAllBytes(data);
    Files.write(data, Arrays.copyOf(whole, whole.length - 5));
    checkBuiltAnew("the index is damaged (");
  }

  @Test
  void missingFileIsBuiltAnew() throws IOException {
    for (Path file : files(name -> !name.startsWith("segments") && !name.endsWith(".lock"))) {
      Files.delete(file);
    }
    checkBuiltAnew("the index is damaged (");
  }

  @Test
  void rebuildNeedsNoReadableIndex() throws IOException {
    Files.write(segments(), new byte[0]);
    Heard heard = new Heard();
    assertThat(folder.index().rebuild(folder.corpus(), heard))
        .isEqualTo(new IndexChange(2, 0, 2, 2));
    assertThat(folder.find("قارب")).containsExactly("a.md");
  }

  @Test
  void filesThatAreNotLucenesStay() throws IOException {
    Path own = Files.writeString(folder.data().resolve("ملاحظة.txt"), "للمالك");
    Files.write(segments(), new byte[0]);
    folder.update();
    assertThat(own).hasContent("للمالك");
  }

  @Test
  void remainsOfABuildThatWasKilledGoAway() throws IOException {
    for (Path file : files(name -> name.startsWith("segments"))) {
      Files.delete(file);
    }
    Files.write(folder.data().resolve("_7.fdt"), new byte[100]);
    Files.write(folder.data().resolve("pending_segments_9"), new byte[10]);
    Heard heard = new Heard();

    assertThat(folder.update(heard)).isEqualTo(new IndexChange(2, 0, 2, 2));
    assertThat(heard.notices).isEmpty();
    assertThat(files(name -> name.startsWith("_7") || name.startsWith("pending"))).isEmpty();
  }

  private void checkBuiltAnew(String notice) {
    folder.changeInSecret("a.md", "قاربا", "بيتاا");
    Heard heard = new Heard();
    assertThat(folder.update(heard)).isEqualTo(new IndexChange(2, 0, 2, 2));
    assertThat(heard.notices).singleElement()
        .asString()
        .startsWith(notice)
        .endsWith("building it anew");
    assertThat(heard.files).isEqualTo(2);
    assertThat(folder.find("قاربا")).as("read again").isEmpty();

    Heard next = new Heard();
    folder.reopen().update(next);
    assertThat(next.notices).isEmpty();
    assertThat(next.starts).isZero();
  }

  private void commit(Map<String, String> data) throws IOException {
    try (Directory directory = FSDirectory.open(folder.data());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
    }
  }

  private Path segments() {
    return files(name -> name.startsWith("segments_")).getFirst();
  }

  private List<Path> files(Predicate<String> name) {
    try (Stream<Path> files = Files.list(folder.data())) {
      return files.filter(file -> name.test(String.valueOf(file.getFileName()))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
