package org.talksbot.answer;

import org.talksbot.arabic.SimilarWords;
import org.talksbot.arabic.WordScanner;

/** How much of a question a text tells of: for each content word the best match, by its rarity. */
final class Coverage {
  private Coverage() {}

  /**
   * How much of the question a sentence by itself tells of, 0 to 1: what it still says where its
   * title is not read, in whatever words.
   */
  static double alone(QuestionTerms question, String sentence) {
    return question.weight() == 0
        ? 0
        : question.told(matched(question.patterns(), sentence)) / question.weight();
  }

  private static float[] matched(SimilarWords patterns, String text) {
    float[] best = new float[patterns.size()];
    float[] found = new float[best.length];
    for (WordScanner words = new WordScanner(text); words.next();) {
      if (patterns.compare(words.word(), found)) {
        for (int i = 0; i < best.length; i++) {
          best[i] = Math.max(best[i], found[i]);
        }
      }
    }
    return best;
  }
}
