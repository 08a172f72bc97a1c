package org.talksbot.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingsFileTest {
  private static final String GOOD = """
      - label: فيينا، 3 مايو 2024
        days: 2024-05-03
        places: [فيينا]
      """;

  private final List<String> problems = new ArrayList<>();

  @Test
  void shippedFileIsTheBuiltInList() {
    assertThat(MeetingsFile.read(Path.of("config/meetings.yaml"), problems))
        .isEqualTo(KnownMeetings.builtIn());
    assertThat(problems).isEmpty();
  }

  @Test
  void emptyFileKnowsNoMeeting() {
    assertThat(MeetingsFile.parse("m", "# nothing\n", problems)).isEqualTo(KnownMeetings.NONE);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {
      "- label: a\\n  days: 3 May\\n > m:2: days: found '3 May', allowed: a day such as",
      "- label: a\\n  days: 2024-05-03\\n > m:1: found 'a' without places",
      "- label: a\\n  days: 2024-05-03\\n  place: [x]\\n > m:3: place: there is no such field, did",
      "- label: a\\n  kind: party\\n > m:2: kind: found 'party', allowed: talks, summit, call",
      "- just text > m:1: found 'just text', allowed: a meeting",
      "a: b > m:1: found no list, allowed: meetings",
      "- label: [ > m:"})
  void mistakeIsNamedWithItsLine(String yaml, String message) {
    MeetingsFile.parse("m", yaml.replace("\\n", "\n"), problems);
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst()).startsWith(message);
  }

  @Test
  void sameLabelTwiceIsRefused() {
    MeetingsFile.parse("m", GOOD + GOOD, problems);
    assertThat(problems).singleElement().asString().startsWith("m:4: label: found 'فيينا");
  }

  @Test
  void missingFileIsAProblem(@TempDir Path folder) throws IOException {
    MeetingsFile.read(folder.resolve("none.yaml"), problems);
    Files.write(folder.resolve("bytes.yaml"), new byte[]{(byte) 0xff, (byte) 0xfe, 1});
    MeetingsFile.read(folder.resolve("bytes.yaml"), problems);
    assertThat(problems).hasSize(2);
    assertThat(problems.getFirst()).endsWith("there is no such file");
    assertThat(problems.getLast()).endsWith("is not UTF-8 text");
  }
}
