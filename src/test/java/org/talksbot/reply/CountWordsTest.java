package org.talksbot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountWordsTest {
  private static final CountWords SOURCES = Messages.builtIn().toldBySources();

  @ParameterizedTest
  @CsvSource({"2, ذكره مصدران", "3, ذكرته 3 مصادر", "10, ذكرته 10 مصادر", "11, ذكره 11 مصدرًا",
      "99, ذكره 99 مصدرًا", "100, ذكره 100 مصدر", "102, ذكره 102 مصدر", "103, ذكرته 103 مصادر",
      "111, ذكره 111 مصدرًا", "200, ذكره 200 مصدر"})
  void nounFollowsItsNumber(int count, String expected) {
    assertThat(SOURCES.of(count)).startsWith(expected + "\u060C ");
  }

  @Test
  void oneIsNoCount() {
    assertThatThrownBy(() -> SOURCES.of(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
