package org.talksbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTablesTest {
  private static final Path TABLES = Path.of("src/test/resources/org/talksbot/question");

  private final QuestionReader reader = new QuestionReader();

  static Stream<String> kinds() throws IOException {
    return lines("kinds.txt");
  }

  static Stream<String> conversations() throws IOException {
    return lines("conversations.txt");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void kindAndContentAreRead(String line) {
    List<String> cells = List.of(line.split(" \\| "));
    QuestionReading reading = reader.read(Question.of(cells.getFirst()));
    assertThat(reading.kind().name() + " | " + String.join(" ", reading.words()))
        .isEqualTo(cells.get(1) + " | " + cells.get(2));
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void followUpTakesWhatItLacks(String line) {
    List<String> cells = List.of(line.split(" \\| "));
    List<String> turns = List.of(cells.getFirst().split(" > "));
    QuestionReading reading = reader.read(
        new Question(turns.getLast(), turns.subList(0, turns.size() - 1)));
    assertThat(reading.kind().name() + " | " + cell(reading.words()) + " | "
        + cell(reading.context())).isEqualTo(String.join(" | ", cells.subList(1, 4)));
  }

  @ParameterizedTest
  @CsvSource({"ماذا قال المدرب الجديد عن الحكم, المدرب الجديد, الحكم",
      "الوزيرة قالت ايه عن المدارس, الوزيرة, المدارس", "شقال المذيع, المذيع, ''",
      "ما موقف النقابة من القانون, النقابة, القانون"})
  void speakerAndTopicAreToldApart(String text, String speaker, String topic) {
    QuestionParts parts = reader.read(Question.of(text)).parts();
    assertThat(String.join(" ", parts.speaker())).isEqualTo(speaker);
    assertThat(String.join(" ", parts.topic())).isEqualTo(topic);
  }

  @Test
  void personAskedAboutBeforeIsTheSpeaker() {
    QuestionParts parts = reader.read(new Question("وماذا قالت عن الدواء",
        List.of("من هي وزيرة الصحة"))).parts();
    assertThat(parts.speaker()).containsExactly("وزيرة", "الصحة");
    assertThat(parts.topic()).containsExactly("الدواء");
  }

  @ParameterizedTest
  @CsvSource({"ما الفرق بين جولة فيينا وجولة جنيف, جولة فيينا; وجولة جنيف",
      "بماذا يختلف النفط عن الغاز, النفط; الغاز", "أيهما أسرع الفهد أم النمر, أسرع الفهد; النمر",
      "الفرق بين رأي وزير المال ورأي وزير النفط, رأي وزير المال; ورأي وزير النفط"})
  void sidesAreToldApart(String text, String sides) {
    List<List<String>> found = reader.read(Question.of(text)).parts().sides();
    assertThat(found.stream().map(side -> String.join(" ", side)).toList())
        .containsExactly(sides.split("; "));
  }

  @ParameterizedTest
  @CsvSource({"أي صحيفة نشرت الخبر, صحيفة", "كم دبلوماسي طرد, دبلوماسي",
      "ما اللجنة التي رفضوها, اللجنة", "كم دفع النادي, ''", "ما نتيجة المباراة, ''"})
  void nounThatIsAskedForIsTheFocus(String text, String focus) {
    assertThat(String.join(" ", reader.read(Question.of(text)).parts().focus())).isEqualTo(focus);
  }

  private static String cell(List<String> words) {
    return words.isEmpty() ? "-" : String.join(" ", words);
  }

  private static Stream<String> lines(String file) throws IOException {
    return Files.readAllLines(TABLES.resolve(file), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"));
  }
}
