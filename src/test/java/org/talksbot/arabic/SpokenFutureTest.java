package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenFutureTest {
  @ParameterizedTest
  @CsvSource({"هيرجع, يرجع", "حترجع, ترجع", "هنعرف, نعرف", "حيوقعوا, يوقعوا", "هاقول, اقول"})
  void imperfectStandsBehindTheMark(String said, String written) {
    assertThat(SpokenFuture.imperfect(said)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"يرجع", "حرب", "هدنة", "هيا", "", "ح"})
  void otherWordsHaveNone(String word) {
    assertThat(SpokenFuture.imperfect(word)).isEmpty();
  }

  @Test
  void whatOnlyLooksLikeItIsLeftToTheIndex() {
    assertThat(SpokenFuture.imperfect("هيئة")).contains("يئة");
  }
}
