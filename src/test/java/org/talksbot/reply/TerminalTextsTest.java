package org.talksbot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTextsTest {
  private final TerminalTexts texts = TerminalTexts.arabic();

  @Test
  void everyTextBeginsWithAnArabicLetter() throws IOException {
    Properties all = new Properties();
    all.load(new StringReader(Golden.read("terminal.properties")));
    assertThat(all).hasSizeGreaterThan(20);
    all.values().forEach(text -> assertThat(text.toString()).matches("(\\p{IsArabic}|«?\\{).*"));
  }

  @Test
  void argumentsStandAsTheyAre() {
    assertThat(texts.text("quote.title", "{1} '<%s>'")).isEqualTo("العنوان: {1} '<%s>'");
  }

  @Test
  void refusesAnUnknownKey() {
    assertThatThrownBy(() -> texts.text("nope")).hasMessage("no message has the key nope");
  }
}
