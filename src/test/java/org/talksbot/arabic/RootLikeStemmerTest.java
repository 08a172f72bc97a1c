package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RootLikeStemmerTest {
  @ParameterizedTest
  @ValueSource(strings = {"محادثات", "محادثة", "المحادثات", "بالمحادثات", "ومحادثاتهما", "يتحادث",
      "متحادثون"})
  void talksAndToTalkHaveOneRoot(String word) {
    check(word, "حدث");
  }

  @ParameterizedTest
  @ValueSource(strings = {"سفارة", "السفارة", "السفارتين", "سفارات", "وللسفارتين", "سفير", "سفراء",
      "سفارتهما"})
  void embassyAndAmbassadorHaveOneRoot(String word) {
    check(word, "سفر");
  }

  @ParameterizedTest
  @ValueSource(strings = {"روسيا", "الروسية", "الروسي", "روسية", "لروسيا", "والروسيان"})
  void landAndItsPeopleHaveOneRoot(String word) {
    check(word, "رس");
  }

  @ParameterizedTest
  @ValueSource(strings = {"لقاء", "ولقاء", "اللقاء", "اللقاءات"})
  void meetingKeepsItsLam(String word) {
    check(word, "لق");
  }

  @ParameterizedTest
  @CsvSource({"يستأنف, نف", "استئناف, نف", "مستشار, شر", "استشارة, شر"})
  void prefixesOfTheTenthFormGo(String word, String root) {
    check(word, root);
  }

  @ParameterizedTest
  @CsvSource({"ستعقد, عقد", "سيبحث, بحث", "سنلتقي, لتق"})
  void futureIsTakenOff(String word, String root) {
    check(word, root);
  }

  @ParameterizedTest
  @CsvSource({"وفد, وفد", "هو, هو", "ا, ا", "قمة, قمه"})
  void threeLettersAndFewerStay(String word, String root) {
    check(word, root);
  }

  @ParameterizedTest
  @CsvSource({"ياسين, ياس", "اوباما, بم"})
  void vowelsStayWhereLessThanTwoConsonantsWouldBeLeft(String word, String root) {
    check(word, root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "washington", "1550", "2022", "\uD83D\uDE00\uD83D\uDE00",
      "\u4E2D\u6587\u4E2D\u6587", "\uFE91\uFE8E\uFE91\uFE8E"})
  void otherScriptsAndNumbersStay(String word) {
    check(word, word);
  }

  @Test
  void particleBeforeANumberGoes() {
    check("و2022", "2022");
  }

  @Test
  void nothingIsEverLeftEmpty() {
    AnyText.texts(4)
        .limit(5000)
        .map(ArabicFolding::fold)
        .filter(word -> !word.isEmpty())
        .forEach(word -> {
          char[] letters = word.toCharArray();
          assertThat(RootLikeStemmer.stem(letters, letters.length)).as(word)
              .isBetween(1, letters.length);
        });
  }

  private static void check(String word, String root) {
    char[] letters = ArabicFolding.fold(word).toCharArray();
    int length = RootLikeStemmer.stem(letters, letters.length);
    assertThat(new String(letters, 0, length)).isEqualTo(root);
  }
}
