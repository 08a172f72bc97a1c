package org.talksbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleFoldsTest {
  private final ArticleFolds folds = new ArticleFolds();

  @Test
  void passagesOfAnArticleAreInOneFold() {
    assertThat(folds.of("a-1-0", "")).isEqualTo(folds.of("a-1-7", ""));
  }

  @Test
  void articlesOfOneTitleAreInOneFold() {
    int fold = folds.of("a-1-0", "نهر");

    assertThat(folds.of("b-5-0", "بحر")).isNotEqualTo(fold);
    assertThat(folds.of("c-9-2", "نهر")).isEqualTo(fold);
  }
}
