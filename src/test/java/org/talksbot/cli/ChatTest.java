package org.talksbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talksbot.question.Question;

class ChatTest {
  @TempDir
  private Path home;
  private FileApplication application;
  private TerminalRun terminal;

  @BeforeEach
  void writeCorpus() {
    FileApplication.write(home.resolve("corpus/riyadh.md"),
        "---\ntitle: عنوان\n---\nوصل الوفد الروسي إلى الرياض صباح الثلاثاء.\n");
    application = new FileApplication(home);
    terminal = new TerminalRun(application);
  }

  @Test
  void laterQuestionsKnowTheEarlierOnes() {
    assertThat(terminal.typing("من وصل؟\n\n  وأين؟ \nومتى؟").run("chat")).isZero();
    assertThat(application.asked()).containsExactly(new Question("من وصل؟", List.of()),
        new Question("وأين؟", List.of("من وصل؟")),
        new Question("ومتى؟", List.of("من وصل؟", "وأين؟")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"خروج", "خروج.", " إنهاء ", "Exit", "quit"})
  void aWordOfPartingEndsIt(String word) {
    assertThat(terminal.typing(word + "\nوصل الوفد\n").run("chat")).isZero();
    assertThat(application.asked()).isEmpty();
  }

  @Test
  void aNewTopicForgetsTheEarlierQuestions() {
    terminal.typing("من وصل؟\nجديد\nمتى؟\n").run("chat");
    assertThat(application.asked().getLast()).isEqualTo(Question.of("متى؟"));
  }

  @Test
  void onlyTheLastTenQuestionsAreKept() {
    terminal.typing("س\n".repeat(15)).run("chat");
    assertThat(application.asked().getLast().history()).hasSize(10);
  }

  @Test
  void aPersonIsWelcomedAndPrompted() {
    terminal.asking().typing("وصل الوفد\nخروج\n").run("chat");
    assertThat(terminal.out()).startsWith("اسأل بالعربية")
        .contains("سؤالك: «وصل الوفد")
        .endsWith("سؤالك: إلى اللقاء!\n\n");
  }

  @Test
  void aPipeGetsAnswersAlone() {
    terminal.typing("وصل الوفد\nخروج\n").run("chat");
    assertThat(terminal.out()).startsWith("«وصل الوفد").doesNotContain("سؤالك", "إلى اللقاء");
  }
}
