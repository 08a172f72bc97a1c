package org.talksbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talksbot.question.Question;

class QuestionSetTest {
  private final Path folder;

  QuestionSetTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsQuestionsOnPassages() throws IOException {
    check("""
        {"id":"a","question":"متى؟","passage":"p1","answers":[{"text":"أمس","start":7}]}""",
        new TestQuestion("a", Question.of("متى؟"), "all", true,
            List.of(new TestQuestion.Gold.Stretch("p1", 7, 10))));
  }

  @Test
  void readsQuestionsOnArticles() throws IOException {
    check("""
        {"id":"b","question":"وأين؟","history":["متى؟"],"kind":"followup","gold":[{"file":"x.txt",\
        "sentence":"عقد هنا."}]}""",
        new TestQuestion("b", new Question("وأين؟", List.of("متى؟")), "followup", true,
            List.of(new TestQuestion.Gold.Whole("x.txt", "عقد هنا."))));
  }

  @Test
  void readsAnswersGivenByOffsets() throws IOException {
    check("""
        {"id":"d","question":"متى؟","kind":"when","gold":[{"file":"x.txt","start":7,"end":30}]}""",
        new TestQuestion("d", Question.of("متى؟"), "when", true,
            List.of(new TestQuestion.Gold.Stretch("x.txt", 7, 30))));
  }

  @Test
  void readsQuestionsWithoutAnAnswer() throws IOException {
    check("""
        {"id":"c","question":"؟","kind":"unanswerable","subkind":"emoji","answerable":false}""",
        new TestQuestion("c", Question.of("؟"), "unanswerable/emoji", false, List.of()));
  }

  @Test
  void emptyLinesAreSkippedButCounted() throws IOException {
    Path file = file("\n\n{\"question\":\"q\",\"answerable\":false}\n\nbroken\n");
    assertThatExceptionOfType(EvaluationException.class).isThrownBy(() -> QuestionSet.read(file))
        .withMessageStartingWith(file + ":5: no JSON");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"{\"id\":\"a\"} | no question",
      "{\"question\":5} | no question", "[] | no question", "7 | no question",
      "{\"question\":\"q\"} {} | no JSON", "{\"question\": | no JSON",
      "{\"question\":\"q\",\"passage\":\"p\"} | no right answer",
      "{\"question\":\"q\"} | no right answer",
      "{\"question\":\"q\",\"gold\":[{\"file\":\"f\"}]} | neither a sentence nor a start",
      "{\"question\":\"q\",\"gold\":[{\"file\":\"f\",\"start\":2}]} | neither a sentence nor",
      "{\"question\":\"q\",\"gold\":[{\"start\":2,\"end\":2}]} | an end after it",
      "{\"question\":\"q\",\"passage\":\"p\",\"answers\":[{\"text\":\"t\"}]} | text and start",
      "{\"question\":\"q\",\"passage\":\"p\",\"answers\":[{\"start\":1}]} | text and start"})
  void errorsNameFileAndLine(String line, String message) throws IOException {
    Path file = file("{\"question\":\"q\",\"answerable\":false}\n" + line + "\n");
    assertThatExceptionOfType(EvaluationException.class).isThrownBy(() -> QuestionSet.read(file))
        .withMessageStartingWith(file + ":2: ")
        .withMessageContaining(message);
  }

  @Test
  void missingFileIsNamed() {
    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(() -> QuestionSet.read(folder.resolve("none.jsonl")))
        .withMessageContaining("none.jsonl: cannot be read");
  }

  @Test
  void fileThatIsNoUtf8IsNamed() throws IOException {
    Path file = Files.write(folder.resolve("bad.jsonl"), new byte[]{(byte) 0xC7, (byte) 0xE1});
    assertThatExceptionOfType(EvaluationException.class).isThrownBy(() -> QuestionSet.read(file))
        .withMessageContaining("bad.jsonl: cannot be read");
  }

  private void check(String line, TestQuestion question) throws IOException {
    assertThat(QuestionSet.read(file(line + "\n"))).containsExactly(question);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("questions.jsonl"), text);
  }
}
