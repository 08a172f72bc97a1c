package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
  private final NumberWords numbers = NumberWords.load();

  @ParameterizedTest
  @CsvSource({"خمس ساعات, 5, 1", "خمسة وعشرين دبلوماسيا, 25, 2", "ثلاثمئة شخص, 300, 1",
      "5 ساعات, 5, 1", "35 دبلوماسيا, 35, 1", "عشرة آلاف جندي, 10000, 2",
      "مئة وخمسون موظفا, 150, 2", "3 ملايين دولار, 3000000, 2", "اثنتا عشرة ساعة, 12, 2",
      "ساعات طويلة, 0, 0"})
  void wholeNumbersAreReadInWordsAndDigits(String text, long value, int words) {
    assertThat(numbers.read(folded(text), 0)).isEqualTo(new NumberWords.Reading(value, words));
  }

  @Test
  void endlessDigitsAreNoNumber() {
    assertThat(numbers.read(List.of("9".repeat(40)), 0).words()).isZero();
    assertThat(numbers.read(List.of(), 0).words()).isZero();
  }

  private static List<String> folded(String text) {
    List<String> words = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(text); scanner.next();) {
      words.add(scanner.word().folded());
    }
    return words;
  }
}
