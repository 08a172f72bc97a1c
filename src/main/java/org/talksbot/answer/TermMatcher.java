package org.talksbot.answer;

import java.util.Arrays;
import java.util.List;
import org.talksbot.arabic.SimilarWords;
import org.talksbot.arabic.WordForms;

/** Compares the words of many sentences with the terms of one question. For one thread. */
final class TermMatcher {
  /** The similarities of a word that stands for no term. */
  private static final float[] NONE = {};

  private final List<QuestionTerms.Term> terms;
  private final SimilarWords patterns;
  /** For each pattern its term, and how surely it means the same; 0 for a part of several words. */
  private final int[] places;
  private final float[] weights;
  private final float[] found;
  private final float[] best;

  TermMatcher(QuestionTerms question) {
    terms = question.terms();
    patterns = question.patterns();
    places = new int[patterns.size()];
    weights = new float[places.length];
    for (int i = 0; i < terms.size(); i++) {
      for (QuestionTerms.Variant variant : terms.get(i).variants()) {
        if (variant.words().size() == 1) {
          places[variant.first()] = i;
          weights[variant.first()] = variant.weight();
        }
      }
    }
    found = new float[places.length];
    best = new float[terms.size()];
  }

  /** The terms in the question's order. */
  List<QuestionTerms.Term> terms() {
    return terms;
  }

  /**
   * For each of the terms, how well another word stands for it: the best of its one-word variants,
   * 0 to 1. Empty for a word that is like none of them, as most words are; else valid until the
   * next call.
   */
  float[] similarities(WordForms word) {
    if (!patterns.compare(word, found)) {
      return NONE;
    }
    Arrays.fill(best, 0);
    for (int i = 0; i < found.length; i++) {
      best[places[i]] = Math.max(best[places[i]], weights[i] * found[i]);
    }
    return best;
  }
}
