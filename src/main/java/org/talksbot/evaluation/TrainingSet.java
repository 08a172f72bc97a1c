package org.talksbot.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * Questions to learn from, and the articles that they are asked of.
 *
 * @param questions files of questions, at least one, taken together
 * @param articles files and folders of articles, at least one, taken together
 */
public record TrainingSet(List<Path> questions, List<Path> articles) {
  /** Copies the lists. */
  public TrainingSet {
    if (questions.isEmpty() || articles.isEmpty()) {
      throw new IllegalArgumentException("questions and articles must both be named");
    }
    questions = List.copyOf(questions);
    articles = List.copyOf(articles);
  }
}
