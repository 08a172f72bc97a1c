package org.talksbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talksbot.article.Article;
import org.talksbot.article.Metadata;
import org.talksbot.article.Paragraph;
import org.talksbot.article.Sentence;

class TopicTest {
  private final Topic topic = Topic.builtIn();

  @Test
  void articleThatHoldsWordsOfEveryGroupIsOnTheSubject() {
    String paragraph = "اجتمع وفدا روسيا وأمريكا، وقالت موسكو وواشنطن إن المحادثات ستتواصل. وتوقع بوتين"
        + " وترامب جولة مفاوضات أخرى، ثم قال لافروف إن حوار موسكو وواشنطن يحتاج إلى لقاء. ";
    assertThat(of(paragraph)).isGreaterThan(0.5f).isLessThan(1);
    assertThat(of(paragraph.repeat(3))).isEqualTo(1);
  }

  @Test
  void articleWithoutWordsOfOneGroupIsNot() {
    assertThat(of("اشترت موسكو قمحا من أمريكا، وباعت واشنطن الروس آلات.")).isZero();
    assertThat(of("أعلنت المدرسة نتائج طلابها في العلوم والحساب.")).isZero();
  }

  @Test
  void aWordInPassingCountsLittle() {
    assertThat(of("تحدث الطاهي في لقاء عن أطباق روسيا ومطاعم أمريكا ووصفات جدته الكثيرة."))
        .isGreaterThan(0)
        .isLessThan(0.2f);
  }

  private float of(String text) {
    Sentence all = new Sentence(0, text.length());
    return topic.of(new Article("a", "a.md", Metadata.NONE, text,
        List.of(new Paragraph(0, text.length(), 1, "", List.of(all))), List.of()));
  }
}
