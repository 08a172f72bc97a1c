package org.talksbot.evaluation;

import java.util.List;

/**
 * What a system makes of one question, whatever its confidence.
 *
 * @param answered whether it answers rather than refuses
 * @param confidence how sure it is of its first quote, 0 to 1
 * @param articles ids of the best articles, best first, each once
 * @param quotes the best sentences, best first
 */
record Ranking(boolean answered, double confidence, List<String> articles, List<Cut> quotes) {
  Ranking {
    articles = List.copyOf(articles);
    quotes = List.copyOf(quotes);
  }

  /** Whether one of the first quotes answers a question. */
  boolean answers(TestQuestion question, int first) {
    return quotes.stream()
        .limit(first)
        .anyMatch(quote -> question.gold().stream().anyMatch(quote::hits));
  }

  /**
   * A quoted sentence.
   *
   * @param article the article's id
   * @param start offset of its first character in the article's text
   * @param end offset after its last character
   * @param text its text
   */
  record Cut(String article, int start, int end, String text) {
    /** Whether it is, or overlaps, a right answer. */
    boolean hits(TestQuestion.Gold gold) {
      return article.equals(gold.article()) && switch (gold) {
        case TestQuestion.Gold.Stretch stretch -> start < stretch.end() && stretch.start() < end;
        case TestQuestion.Gold.Whole whole -> same(whole.text());
      };
    }

    private boolean same(String sentence) {
      String own = oneSpaced(text);
      String other = oneSpaced(sentence);
      return own.contains(other) || other.contains(own);
    }

    private static String oneSpaced(String text) {
      return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
  }
}
