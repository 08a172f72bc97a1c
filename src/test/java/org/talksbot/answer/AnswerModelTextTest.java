package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerModelTextTest {
  @Test
  void builtInModelReadsBackAsWritten() {
    List<String> lines = AnswerModelText.lines(AnswerModel.builtIn());

    assertThat(AnswerModelText.lines(AnswerModelText.read(lines))).isEqualTo(lines);
    assertThat(lines).anyMatch(line -> line.startsWith("tree "));
  }

  @Test
  void unknownFeatureIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> AnswerModelText.read(
        List.of("[ranking]", "weight BEAUTY 1", "[confidence]"))).withMessageContaining("BEAUTY");
  }
}
