package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.arabic.WordForms;
import org.talksbot.search.PassageHits;
import org.talksbot.search.QueryWord;

/** A question's content words with their rarity in the index. */
final class QuestionTerms {
  private final List<Term> terms = new ArrayList<>();
  private final double weight;

  /**
   * One content word.
   *
   * @param typed as typed
   * @param forms its forms
   * @param weight its rarity times its share in the question
   * @param unknown whether no passage holds it
   */
  record Term(String typed, WordForms forms, double weight, boolean unknown) {}

  /** Weighs the words of a search by what the search found out about them. */
  QuestionTerms(List<QueryWord> words, PassageHits hits) {
    double sum = 0;
    for (int i = 0; i < words.size(); i++) {
      QueryWord word = words.get(i);
      int frequency = hits.frequencies().get(i);
      double weight = word.weight() * rarity(frequency, hits.passageCount());
      terms.add(new Term(word.text(), WordForms.of(word.text()), weight, frequency == 0));
      sum += weight;
    }
    this.weight = sum;
  }

  /** The words in the question's order. */
  List<Term> terms() {
    return terms;
  }

  /** All weights together; above 0 where there is a word. */
  double weight() {
    return weight;
  }

  /** Share of the words that no passage holds, 0 to 1. */
  double unknownShare() {
    return terms.isEmpty() ? 0 : (double) unknown() / terms.size();
  }

  private long unknown() {
    return terms.stream().filter(Term::unknown).count();
  }

  /** The inverse document frequency of BM25 (Robertson and Zaragoza 2009), always above 0. */
  private static double rarity(int frequency, int passages) {
    return Math.log1p((passages - frequency + 0.5) / (frequency + 0.5));
  }
}
