package org.talksbot.evaluation;

import java.util.HashMap;
import java.util.Map;

/**
 * Parts questions for cross-validation so that no article is in two parts: neither by its id (the
 * passages of an article are numbered, {@code NAME-0}, {@code NAME-1}) nor by its title, which
 * stands in several sets.
 */
final class ArticleFolds {
  static final int COUNT = 5;

  private final Map<String, Integer> folds = new HashMap<>();
  private int next;

  /** The part of a passage, 0 to 4; the same for all passages of its article. */
  int of(String passage, String title) {
    String article = "article " + passage.replaceFirst("-\\d+$", "");
    String named = "title " + title;
    Integer known = folds.get(article);
    if (known == null && !title.isEmpty()) {
      known = folds.get(named);
    }
    int fold = known == null ? next++ % COUNT : known;
    folds.putIfAbsent(article, fold);
    if (!title.isEmpty()) {
      folds.putIfAbsent(named, fold);
    }
    return fold;
  }
}
