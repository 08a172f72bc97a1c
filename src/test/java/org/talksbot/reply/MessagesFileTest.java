package org.talksbot.reply;

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

class MessagesFileTest {
  @TempDir
  private Path folder;
  private final List<String> problems = new ArrayList<>();

  @Test
  void whatTheFileLeavesOutIsSaidAsBefore() throws IOException {
    Messages messages = read("failed: لم أستطع.\nbuttons:\n  more: المزيد\n");
    assertThat(problems).isEmpty();
    assertThat(messages.failed()).isEqualTo("لم أستطع.");
    assertThat(messages.buttons().more()).isEqualTo("المزيد");
    assertThat(messages.buttons().context()).isEqualTo(Messages.builtIn().buttons().context());
    assertThat(messages.help()).isEqualTo(Messages.builtIn().help());
  }

  @Test
  void shippedFileHoldsTheTextsOfTheProgram() {
    assertThat(MessagesFile.read(Path.of("config", "messages.yaml"), problems))
        .isEqualTo(Messages.builtIn());
    assertThat(problems).isEmpty();
  }

  @Test
  void emptyFileChangesNothing() throws IOException {
    assertThat(read("# nothing\n")).isEqualTo(Messages.builtIn());
    assertThat(problems).isEmpty();
  }

  @Test
  void everyMistakeIsToldWithItsLine() throws IOException {
    assertThat(read("failed: Sorry\n\nbuttons:\n  more: Show more\nhelp: اكتب\n"))
        .isEqualTo(Messages.builtIn());
    assertThat(problems).containsExactly(
        file() + ":1: failed: every line must begin with an Arabic letter: Sorry",
        file() + ":4: buttons.more: every line must begin with an Arabic letter: Show more");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "faled: لم      | 1: faled: there is no such key, did you mean failed?",
      "buttons: لم    | 1: buttons: allowed: keys with texts",
      "help: [لم]     | 1: help: allowed: a text",
      "months: [يناير] | 1: months: 1 found, 12 expected",
      "missing-one: لم ترد الكلمة | 1: missing-one: {words} is missing: لم ترد الكلمة",
      "- لم           | 1: found no texts, allowed: keys with texts, such as start",
      "help: 'لم      | 1: is not YAML: while scanning a quoted scalar"})
  void mistakeSaysWhatIsAllowed(String yaml, String problem) throws IOException {
    assertThat(read(yaml + "\n")).isEqualTo(Messages.builtIn());
    assertThat(problems).hasSize(1).first().asString().startsWith(file() + ":" + problem);
  }

  @Test
  void fileThatIsNotThereIsTold() {
    MessagesFile.read(file(), problems);
    assertThat(problems).containsExactly(file() + ": there is no such file");
  }

  private Messages read(String yaml) throws IOException {
    return MessagesFile.read(Files.writeString(file(), yaml), problems);
  }

  private Path file() {
    return folder.resolve("messages.yaml");
  }
}
