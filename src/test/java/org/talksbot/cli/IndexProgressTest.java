package org.talksbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.article.Problem;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexListener;

class IndexProgressTest {
  @TempDir
  private Path home;

  @Test
  void aPipeGetsLinesWithoutControlCharacters() {
    TerminalRun terminal = new TerminalRun(new FileApplication(home));
    index(terminal);
    assertThat(terminal.err())
        .isEqualTo("talks-bot: indexing 1 file\ntalks-bot: a.md:3: bad date\n");
  }

  @Test
  void aTerminalSeesABarThatGoesAwayBeforeAnythingElseIsSaid() {
    TerminalRun terminal = new TerminalRun(new FileApplication(home)).asking();
    index(terminal);
    assertThat(terminal.err()).contains("indexing", "[====", "\r")
        .endsWith("\rtalks-bot: a.md:3: bad date\n");
    assertThat(terminal.err().split("\r")).allMatch(bar -> bar.length() < 80);
  }

  @Test
  void anEmptyIndexIsTold() {
    TerminalRun terminal = new TerminalRun(new FileApplication(home));
    try (IndexProgress progress = new IndexProgress(terminal.console())) {
      progress.finished(new IndexChange(0, 0, 0, 0));
    }
    assertThat(terminal.err())
        .isEqualTo("talks-bot: the corpus holds no article, so nothing can be answered\n");
  }

  private static void index(TerminalRun terminal) {
    try (IndexProgress progress = new IndexProgress(terminal.console())) {
      IndexListener listener = progress;
      listener.started(1, 1000);
      listener.advanced(400);
      listener.problem(new Problem("a.md", 3, "bad date"));
      listener.advanced(600);
      listener.finished(new IndexChange(1, 0, 1, 1));
    }
  }
}
