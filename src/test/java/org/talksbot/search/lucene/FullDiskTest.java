package org.talksbot.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.search.Heard;
import org.talksbot.search.IndexException;
import org.talksbot.search.IndexListener;
import org.talksbot.search.QueryWord;
import org.talksbot.search.TestFolder;

/** The disk is full after every part of the bytes that an update writes. */
class FullDiskTest {
  private static final long MUCH = 1 << 30;
  private static final int STEPS = 16;

  @TempDir
  Path temp;

  private TestFolder folder;
  private FullDisk disk;
  private LuceneIndex index;

  @BeforeEach
  void build() throws IOException {
    folder = new TestFolder(temp, LuceneIndex::new)
        .article("a.md", "الصيد", "اشترى الصياد قاربا أزرق.")
        .article("b.md", "الخبز", "يخبز الجار أرغفة ساخنة.");
    disk = new FullDisk(FSDirectory.open(folder.data()));
    index = new LuceneIndex(folder.data(), disk);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
    folder.close();
  }

  @Test
  void updateThatFindsNoRoomKeepsTheLastState() {
    index.update(folder.corpus(), IndexListener.SILENT);
    long needed = bytesOfAnUpdate();
    for (int step = 0; step < STEPS; step++) {
      folder.article("c" + step + ".md", "الشتاء", "غطى الثلج القمم مرة " + (100 + step) + ".");
      int before = find("الثلج");
      disk.room(needed * step / STEPS);
      checkOneLine(() -> index.update(folder.corpus(), IndexListener.SILENT));
      Heard heard = new Heard();
      index.open(folder.corpus(), heard);
      assertThat(heard.notices).containsExactly("the index in " + folder.data()
          + " cannot be written: No space left on device; its last state is used");
      assertThat(find("الثلج")).isEqualTo(before);
      disk.room(MUCH);
      assertThat(index.update(folder.corpus(), IndexListener.SILENT).readFiles()).isEqualTo(1);
      assertThat(find("الثلج")).isEqualTo(before + 1);
    }
  }

  @Test
  void firstBuildThatFindsNoRoomLeavesNothingBehind() {
    for (int room = 0; room < 1000; room += 50) {
      disk.room(room);
      checkOneLine(() -> index.open(folder.corpus(), IndexListener.SILENT));
    }
    disk.room(MUCH);
    assertThat(index.open(folder.corpus(), IndexListener.SILENT).articles()).isEqualTo(2);
    assertThat(find("قارب")).isEqualTo(1);
  }

  /** Nearly: the least that one more article of that size takes. */
  private long bytesOfAnUpdate() {
    folder.article("d.md", "الشتاء", "غطى الثلج القمم مرة 999.");
    disk.room(MUCH);
    index.update(folder.corpus(), IndexListener.SILENT);
    return MUCH - disk.room();
  }

  private void checkOneLine(Runnable update) {
    assertThatThrownBy(update::run).isInstanceOf(IndexException.class)
        .hasMessage(
            "the index in " + folder.data() + " cannot be written: No space left on device");
  }

  private int find(String word) {
    return index.search().search(List.of(new QueryWord(word, 1)), 100).hits().size();
  }
}
