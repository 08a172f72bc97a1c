package org.talksbot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talksbot.answer.RefusalReason;

class MessagesTest {
  private static final YAMLMapper YAML = new YAMLMapper();

  @Test
  void builtInTextsNameEveryReason() {
    assertThat(Messages.builtIn().refusals()).containsOnlyKeys(RefusalReason.values());
  }

  @Test
  void menuKeepsTheOrderOfTheFile() {
    assertThat(Messages.builtIn().commands().keySet()).containsExactly("start", "help",
        "sources", "timeline", "verify", "settings", "privacy");
  }

  @ParameterizedTest
  @CsvSource({"failed, Sorry, every line must begin with an Arabic letter",
      "failed, '', every line must begin with an Arabic letter",
      "help, 'سطر\n- سطر', every line must begin with an Arabic letter",
      "between, بين هذا وذاك, {from} is missing", "missing-one, كلمة, {words} is missing"})
  void refusesWhatWouldLookWrong(String key, String text, String complaint) {
    ObjectNode texts = YAML.valueToTree(Messages.builtIn());
    texts.put(key, text);
    assertThatThrownBy(() -> read(texts)).hasMessageContaining(key + ": " + complaint);
  }

  @Test
  void refusesAKeyThatItDoesNotKnow() {
    ObjectNode texts = YAML.valueToTree(Messages.builtIn());
    texts.put("strat", "نص");
    assertThatThrownBy(() -> read(texts)).hasMessageContaining("strat");
  }

  @Test
  void refusesAReasonWithoutText() {
    ObjectNode texts = YAML.valueToTree(Messages.builtIn());
    ((ObjectNode) texts.path("refusals")).remove("EMPTY");
    assertThatThrownBy(() -> read(texts)).hasMessageContaining("refusals.EMPTY: missing");
  }

  private static Messages read(ObjectNode texts) throws JsonProcessingException {
    return YAML.treeToValue(texts, Messages.class);
  }
}
