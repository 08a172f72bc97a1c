package org.talksbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talksbot.answer.Answer;
import org.talksbot.answer.RefusalReason;
import org.talksbot.question.Question;

class BatchTest {
  private final ObjectMapper mapper = new ObjectMapper();

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
  void answersEveryLineInOrder() throws IOException {
    FileApplication.write(home.resolve("in.jsonl"), """
        {"id": "a", "question": "وصل الوفد"}

        {"id": 2, "question": "طوكيو", "kind": "ignored"}
        {"question": "الوفد الروسي", "history": ["وصل من؟"]}
        """);
    assertThat(terminal.run("ask", "--batch", home.resolve("in.jsonl").toString())).isZero();
    assertThat(lines()).extracting(line -> line.get("id").toString())
        .containsExactly("\"a\"", "2", "null");
    assertThat(lines()).extracting(line -> line.get("answered").booleanValue())
        .containsExactly(true, false, true);
    assertThat(application.asked().getLast())
        .isEqualTo(new Question("الوفد الروسي", List.of("وصل من؟")));
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void microsCountFromTheQuestionToTheAnswer() throws IOException {
    terminal.typing("{\"id\":1,\"question\":\"وصل الوفد\"}").run("ask", "--batch", "-");
    assertThat(lines().getFirst().get("micros").intValue()).isEqualTo(7);
  }

  @Test
  void alwaysQuotesBelowTheFloor() throws IOException {
    String line = "{\"id\":1,\"question\":\"الوفد\"}\n";
    terminal.typing(line).run("ask", "--batch", "-", "--always");
    assertThat(lines().getFirst().get("answered").booleanValue()).isTrue();
    assertThat(lines().getFirst().get("quotes")).hasSize(1);
    assertThat(lines().getFirst().get("confidence").doubleValue()).isEqualTo(0.2);
  }

  @Test
  void belowTheFloorThereAreNoQuotesButPassages() throws IOException {
    terminal.typing("{\"id\":1,\"question\":\"الوفد\"}\n").run("ask", "--batch", "-");
    JsonNode line = lines().getFirst();
    assertThat(line.get("answered").booleanValue()).isFalse();
    assertThat(line.get("quotes")).isEmpty();
    assertThat(line.get("passages")).hasSize(1);
    assertThat(line.get("reason").textValue()).isEqualTo("no-such-fact");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "[1]                                              | null | not a JSON object",
      "{\"id\":\"x\"}                                   | \"x\" | question: a string is expected",
      "{\"id\":\"x\",\"question\":5}                    | \"x\" | question: a string is expected",
      "{\"id\":{},\"question\":\"س\"}                   | null | id: a string or a number is"
          + " expected",
      "{\"id\":3,\"question\":\"س\",\"history\":\"س\"}  | 3 | history: a list of strings is"
          + " expected",
      "{\"id\":3,\"question\":\"س\",\"history\":[1]}    | 3 | history: a list of strings is"
          + " expected"})
  void aBadLineIsAnsweredAsSuchAndLosesNoOther(String bad, String id, String reason)
      throws IOException {
    int status = terminal.typing("{\"id\":1,\"question\":\"وصل الوفد\"}\n" + bad
        + "\n{\"id\":9,\"question\":\"وصل الوفد\"}\n").run("ask", "--batch", "-");
    assertThat(status).isEqualTo(1);
    assertThat(lines()).hasSize(3);
    assertThat(lines().get(1).get("id").toString()).isEqualTo(id);
    assertThat(lines().get(1).get("answered").booleanValue()).isFalse();
    assertThat(lines().get(1).get("reason").textValue()).isEqualTo("bad input: " + reason);
    assertThat(lines().get(2).get("answered").booleanValue()).isTrue();
    assertThat(terminal.err()).isEqualTo("talks-bot: line 2: " + reason + "\n");
  }

  @Test
  void brokenJsonAndBrokenBytesAreToldWithTheirLines() throws IOException {
    ByteArrayOutputStream in = new ByteArrayOutputStream();
    in.writeBytes("\uFEFF{\"id\":1,\"question\":\"وصل الوفد\"}\r\n{\"id\":2\n".getBytes(UTF_8));
    in.write(0xFF);
    in.write('\n');
    in.writeBytes("{\"id\":4,\"question\":\"س\"} {}\n".getBytes(UTF_8));
    in.writeBytes("\"".repeat(InputLines.MAX_BYTES + 5).getBytes(UTF_8));
    assertThat(terminal.typing(in.toByteArray()).run("ask", "--batch", "-")).isEqualTo(1);
    assertThat(lines()).hasSize(5);
    assertThat(lines().getFirst().get("answered").booleanValue()).isTrue();
    assertThat(terminal.err().lines().toList()).satisfiesExactly(
        line -> assertThat(line).startsWith("talks-bot: line 2: not JSON: "),
        line -> assertThat(line).isEqualTo("talks-bot: line 3: not UTF-8"),
        line -> assertThat(line).startsWith("talks-bot: line 4: not JSON: "),
        line -> assertThat(line)
            .isEqualTo("talks-bot: line 5: longer than the 1048576 bytes allowed"));
  }

  @Test
  void eachAnswerIsSentBeforeTheNextQuestionIsRead() throws IOException {
    PipedInputStream answers = new PipedInputStream();
    try (PipedOutputStream out = new PipedOutputStream(answers)) {
      InputStream in = new InputStream() {
        private int lines;

        @Override
        public int read() {
          throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          if (lines == 2) {
            return -1;
          }
          if (lines > 0) {
            assertThat(answers.available()).as("answer before the next question").isPositive();
          }
          byte[] line = ("{\"id\":" + lines++ + ",\"question\":\"طوكيو\"}\n").getBytes(UTF_8);
          System.arraycopy(line, 0, bytes, offset, line.length);
          return line.length;
        }
      };
      TerminalRun run = terminal.into(out);
      new Batch(_ -> new Answer.Refused(
          RefusalReason.EMPTY, List.of(), List.of(), 0, List.of(), List.of()), () -> 0,
          run.console()).answer(in);
    }
  }

  private List<JsonNode> lines() throws IOException {
    return List.copyOf(mapper.readerFor(JsonNode.class)
        .<JsonNode>readValues(terminal.out())
        .readAll());
  }
}
