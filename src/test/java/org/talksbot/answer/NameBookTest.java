package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talksbot.answer.EqualNames.Group;
import org.talksbot.answer.EqualNames.Kind;
import org.talksbot.question.QuestionReader;

class NameBookTest {
  private final NameBook book = new NameBook(new EqualNames(List.of(
      new Group(Kind.SAME, List.of("الناتو", "حلف شمال الأطلسي")),
      new Group(Kind.NEAR, List.of("روسيا", "موسكو")),
      Group.spoken(List.of("رجع", "يرجع"), List.of("عاد", "عودة")),
      new Group(Kind.HELD, List.of("الرئيس الأمريكي", "بايدن"), 2021, 2025))),
      new QuestionReader());

  @Test
  void findsNamesBehindClitics() {
    assertThat(others("وبالناتو")).containsExactly("حلف شمال الأطلسي");
    assertThat(others("لروسيا")).containsExactly("موسكو");
  }

  @Test
  void nameOfSeveralWordsMustStandWhole() {
    assertThat(others("حلف", "شمال", "الأطلسي")).containsExactly("الناتو");
    assertThat(others("حلف", "بغداد")).isEmpty();
  }

  @Test
  void holderOfAnOfficeCountsInHisYears() {
    assertThat(others("الرئيس", "الأمريكي", "2022")).containsExactly("بايدن");
    assertThat(others("الرئيس", "الأمريكي")).containsExactly("بايدن");
    assertThat(others("الرئيس", "الأمريكي", "2019")).isEmpty();
  }

  @Test
  void whatIsSaidLeadsToWhatIsWrittenAndNotBack() {
    assertThat(others("رجعت")).containsExactly("عاد", "عودة");
    assertThat(others("يرجع")).containsExactly("عاد", "عودة");
    assertThat(others("عاد")).isEmpty();
  }

  private List<String> others(String... words) {
    return book.of(List.of(words)).getFirst().stream().map(Alternative::text).toList();
  }
}
