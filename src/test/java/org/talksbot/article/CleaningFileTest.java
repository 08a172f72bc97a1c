package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleaningFileTest {
  private static final String SENTENCE = "غادر الوفد المدينة مساء اليوم.";
  private final List<String> problems = new ArrayList<>();

  @TempDir
  private Path folder;

  @Test
  void shippedFileIsWhatTheProgramHolds() {
    assertThat(CleaningFile.read(Path.of("config/cleaning.txt"), problems))
        .isEqualTo(CleaningPhrases.builtIn());
    assertThat(problems).isEmpty();
  }

  @Test
  void ownPhrasesDropAndOthersDoNot() {
    CleaningPhrases own = CleaningFile.parse("own.txt", """
        # ours
        ticker | begins | شريط الأخبار

        ticker|whole|عاجل 24
        """, problems);
    PageText page = PageText.plain("عاجل\nشارك\n" + SENTENCE, 0, Metadata.NONE);
    assertThat(problems).isEmpty();
    assertThat(new Cleaning(own).clean(page, "عنوان").dropped()).extracting(Dropped::rule)
        .containsExactly("ticker");
  }

  @Test
  void everythingThatIsWrongIsToldWithItsLine() {
    CleaningFile.parse("own.txt",
        "a | whole\n\na | ends | عاجل\na | whole | 24.\n | whole | عاجل\n",
        problems);
    assertThat(problems).containsExactly(
        "own.txt:1: found 'a | whole', allowed: rule | how | phrase",
        "own.txt:3: found 'ends', allowed: whole, label, begins, number, outlet, counter, opener,"
            + " noun",
        "own.txt:4: found 'a | whole | 24.', allowed: a phrase that holds a word",
        "own.txt:5: found '| whole | عاجل', allowed: rule | how | phrase");
  }

  @Test
  void fileThatCannotBeReadIsTold() throws IOException {
    CleaningFile.read(folder.resolve("gone.txt"), problems);
    CleaningFile.read(Files.write(folder.resolve("latin.txt"), new byte[]{(byte) 0xE9}), problems);
    CleaningFile.read(Files.write(folder.resolve("big.txt"), new byte[(1 << 20) + 1]), problems);
    assertThat(problems).containsExactly(folder.resolve("gone.txt") + ": there is no such file",
        folder.resolve("latin.txt") + ": is not UTF-8 text",
        folder.resolve("big.txt") + ": is larger than 1048576 bytes");
  }

  @Test
  void otherPhrasesMakeEveryFileAnotherOne() throws IOException {
    Files.writeString(folder.resolve("a.txt"), SENTENCE);
    String before = new Corpus(List.of(folder)).files().getFirst().fingerprint();
    CleaningPhrases own = CleaningFile.parse("own.txt", "ticker | whole | عاجل", problems);
    assertThat(new Corpus(List.of(folder), own).files().getFirst().fingerprint())
        .isNotEqualTo(before);
    assertThat(new Corpus(List.of(folder), CleaningPhrases.builtIn()).files()
        .getFirst()
        .fingerprint()).isEqualTo(before);
  }
}
