package org.talksbot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreakTest {
  @Test
  void cutsAfterASentence() {
    check("أول وثان. ثالث رابع", 13, "أول وثان. ");
  }

  @Test
  void cutsAfterAnArabicQuestionMark() {
    check("من هناك؟ لا أحد هنا", 12, "من هناك؟ ");
  }

  @Test
  void cutsAfterAWordWhereNoSentenceEnds() {
    check("كلمة أخرى وأخرى", 12, "كلمة أخرى ");
  }

  @Test
  void cutsBetweenLettersWhereNoWordEnds() {
    check("ككككككككك", 4, "كككك");
  }

  @Test
  void leavesVowelMarksWithTheirLetter() {
    check("كككك\u064E\u0651كك", 5, "ككك");
  }

  @Test
  void doesNotLeaveAnAlmostEmptyMessage() {
    check("لا. كككككككككككككككك", 10, "لا. كككككك");
  }

  private static void check(String text, int limit, String first) {
    assertThat(text.substring(0, LineBreak.within(text, limit))).isEqualTo(first);
  }
}
