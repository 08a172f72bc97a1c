package org.talksbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.article.Dropped;

class CheckTest {
  @TempDir
  private Path home;
  private TerminalRun terminal;

  @BeforeEach
  void writeCorpus() {
    FileApplication.write(home.resolve("corpus/riyadh.md"),
        "---\ntitle: عنوان\n---\nوصل الوفد الروسي إلى الرياض صباح الثلاثاء. ثم بدأت الجلسة.\n");
    terminal = new TerminalRun(new FileApplication(home));
  }

  @Test
  void aGoodCorpusIsCounted() {
    assertThat(terminal.run("check")).isZero();
    assertThat(terminal.out()).startsWith("configuration: nothing wrong\n")
        .contains("riyadh.md: 1 article, 2 sentences")
        .contains("1 file, 1 article, ")
        .endsWith(" dropped, 0 problems\n");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsAProblemAndTheRestIsStillRead() throws IOException {
    Files.write(home.resolve("corpus/broken.txt"), new byte[]{(byte) 0xD8, (byte) 0xFF, 0, 1});
    FileApplication.write(home.resolve("corpus/list.jsonl"),
        "{\"id\":\"1\",\"title\":\"ع\",\"text\":\"جرت محادثات إسطنبول.\"}\nnope\n");
    assertThat(terminal.run("check")).isEqualTo(1);
    assertThat(terminal.out()).contains("  problem: broken.txt")
        .contains("  problem: list.jsonl:2: ")
        .contains("riyadh.md: 1 article")
        .contains("list.jsonl: 1 article")
        .endsWith(", 2 problems\n");
  }

  @Test
  void idOfAnotherFileIsAProblemThatNamesBothPlaces() {
    FileApplication.write(home.resolve("corpus/a.jsonl"),
        "{\"id\":\"1\",\"title\":\"ع\",\"text\":\"جرت محادثات إسطنبول.\"}\n");
    FileApplication.write(home.resolve("corpus/b.jsonl"),
        """

            {"id":"1","title":"ع","text":"جرت محادثات الرياض."}
            {"id":"riyadh.md","title":"ع","text":"جرت محادثات أخرى."}
            """);
    assertThat(terminal.run("check")).isEqualTo(1);
    assertThat(terminal.out())
        .contains("  problem: b.jsonl:2: the id '1' is also that of a.jsonl:1; allowed is one"
            + " article an id\n")
        .contains("  problem: riyadh.md:4: the id 'riyadh.md' is also that of b.jsonl:3; ")
        .endsWith(", 2 problems\n");
  }

  @Test
  void corpusWithoutAnArticleIsAProblem() throws IOException {
    Files.delete(home.resolve("corpus/riyadh.md"));
    assertThat(terminal.run("check")).isEqualTo(1);
    assertThat(terminal.out()).contains("  problem: " + home.resolve("corpus")
        + ": there is no article, so nothing can be answered\n");
  }

  @Test
  void whatWasDroppedIsToldWithLineAndRule() {
    assertThat(CorpusCheck.told(new Dropped(12, " شاركها.\u001B" + "س".repeat(200), "share")))
        .isEqualTo("    12  share               شاركها.\uFFFD" + "س".repeat(72) + "…\n");
  }

  @Test
  void everyMistakeOfTheConfigurationIsTold() {
    FileApplication.write(home.resolve("config/talks-bot.yaml"),
        "answer:\n  floor: 7\n  max-quotes: many\n");
    assertThat(terminal.run("check")).isEqualTo(2);
    assertThat(terminal.err()).contains("answer.floor", "answer.max-quotes").hasLineCount(2);
  }
}
