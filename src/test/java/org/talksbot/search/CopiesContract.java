package org.talksbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.search.IndexChange;
import org.talksbot.search.Source;

/** Articles with the same text are one set of passages with all their sources. */
public abstract class CopiesContract {
  private static final String FISH = "اشترى الصياد قاربا أزرق من سوق الميناء.";
  private static final String BREAD = "يخبز الجار أرغفة ساخنة كل فجر.";
  private static final String SNOW = "غطى الثلج قمم الجبال طوال الشتاء.";

  @TempDir
  Path temp;

  private TestFolder folder;

  /** Opens an index of the engine, which holds nothing yet. */
  protected abstract CorpusIndex open(Path folder);

  @BeforeEach
  void openFolder() {
    folder = new TestFolder(temp, this::open);
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void sameTextIsOnePassageWithBothSources() {
    folder.article("a.md", "الصيد", FISH).article("b.md", "البحر", FISH);

    assertThat(folder.update()).isEqualTo(new IndexChange(2, 0, 2, 1));
    assertThat(folder.sources("قارب")).containsExactly("a.md", "b.md");
    assertThat(folder.only("قارب").copies()).extracting(Source::file).containsExactly("b.md");
    assertThat(folder.only("قارب").copies().getFirst().metadata().title()).isEqualTo("البحر");
  }

  @Test
  void sameTextThatComesLaterIsACopy() {
    folder.article("b.md", "البحر", FISH).update();
    folder.article("a.md", "الصيد", FISH);

    assertThat(folder.update()).isEqualTo(new IndexChange(1, 0, 2, 1));
    assertThat(folder.sources("قارب")).containsExactly("b.md", "a.md");
  }

  @Test
  void copyTakesThePlaceOfAChangedOriginal() {
    folder.article("a.md", "الصيد", FISH).article("b.md", "البحر", FISH).update();
    folder.article("a.md", "الشتاء", SNOW);

    assertThat(folder.update()).isEqualTo(new IndexChange(1, 0, 2, 2));
    assertThat(folder.sources("قارب")).containsExactly("b.md");
    assertThat(folder.sources("الثلج")).containsExactly("a.md");
  }

  @Test
  void copyTakesThePlaceOfARemovedOriginal() {
    folder.article("a.md", "الصيد", FISH).article("b.md", "البحر", FISH).update();
    folder.remove("a.md");

    assertThat(folder.update()).isEqualTo(new IndexChange(0, 1, 1, 1));
    assertThat(folder.sources("قارب")).containsExactly("b.md");
  }

  @Test
  void originalThatChangesItsTitleOnlyStaysTheOriginal() {
    folder.article("a.md", "الصيد", FISH).article("b.md", "البحر", FISH).update();
    folder.article("a.md", "الشباك", FISH);

    assertThat(folder.update()).isEqualTo(new IndexChange(1, 0, 2, 1));
    assertThat(folder.sources("الشباك")).containsExactly("a.md", "b.md");
  }

  @Test
  void removedCopyIsNoSourceAnyMore() {
    folder.article("a.md", "الصيد", FISH).article("b.md", "البحر", FISH).update();
    folder.remove("b.md");

    assertThat(folder.update()).isEqualTo(new IndexChange(0, 1, 1, 1));
    assertThat(folder.sources("قارب")).containsExactly("a.md");
  }

  @Test
  void changedCopyBecomesAnArticleOfItsOwn() {
    folder.article("a.md", "الصيد", FISH).article("b.md", "البحر", FISH).update();
    folder.article("b.md", "الشتاء", SNOW).update();

    assertThat(folder.sources("قارب")).containsExactly("a.md");
    assertThat(folder.sources("الثلج")).containsExactly("b.md");
  }

  @Test
  void sameTextThreeTimesSurvivesTheLossOfTwo() {
    folder.article("a.md", "الصيد", FISH)
        .article("b.md", "البحر", FISH)
        .article("c.md", "الموج", FISH)
        .update();
    assertThat(folder.sources("قارب")).containsExactly("a.md", "b.md", "c.md");

    folder.remove("a.md").update();
    assertThat(folder.sources("قارب")).containsExactly("b.md", "c.md");
    folder.article("b.md", "الشتاء", SNOW).update();
    assertThat(folder.sources("قارب")).containsExactly("c.md");
    folder.article("a.md", "الصيد", FISH).article("b.md", "البحر", FISH).update();
    assertThat(folder.sources("قارب")).containsExactly("c.md", "a.md", "b.md");
  }

  @Test
  void sameTextInsideOneFileIsOnePassage() {
    folder.file("news.jsonl", line("1", FISH) + line("2", BREAD) + line("3", FISH));

    assertThat(folder.update()).isEqualTo(new IndexChange(1, 0, 3, 2));
    assertThat(folder.sources("قارب")).containsExactly("1", "3");

    folder.file("news.jsonl", line("2", BREAD) + line("3", FISH));
    assertThat(folder.update()).isEqualTo(new IndexChange(1, 0, 2, 2));
    assertThat(folder.sources("قارب")).containsExactly("3");
  }

  @Test
  void fileWithACopyAndAnOriginalKeepsBothWhenItIsReadAgain() {
    // a's text is copied in b, which holds the original of c
    folder.file("a.jsonl", line("a1", FISH))
        .file("b.jsonl", line("b1", FISH) + line("b2", SNOW))
        .file("c.jsonl", line("c1", SNOW))
        .update();
    assertThat(folder.sources("الثلج")).containsExactly("b2", "c1");
    folder.remove("a.jsonl");
    Heard heard = new Heard();

    assertThat(folder.update(heard)).isEqualTo(new IndexChange(0, 1, 3, 2));
    assertThat(heard.files).as("b, and c because of b").isEqualTo(2);
    assertThat(folder.sources("قارب")).containsExactly("b1");
    assertThat(folder.sources("الثلج")).containsExactly("b2", "c1");
  }

  @Test
  void chainOfCopiesIsNotLostWithItsMiddle() {
    folder.file("a.jsonl", line("a1", FISH))
        .file("b.jsonl", line("b1", FISH) + line("b2", SNOW))
        .file("c.jsonl", line("c1", SNOW))
        .update();
    folder.remove("a.jsonl").file("b.jsonl", line("b3", BREAD)).update();

    assertThat(folder.sources("الثلج")).containsExactly("c1");
    assertThat(folder.sources("أرغفة")).containsExactly("b3");
    assertThat(folder.find("قارب")).isEmpty();
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }
}
