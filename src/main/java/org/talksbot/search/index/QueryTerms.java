package org.talksbot.search.index;

import java.util.List;
import org.apache.lucene.index.Term;

/**
 * What a question's words are searched as.
 *
 * @param terms of root and gram, each once, in the order of the words
 * @param roots of the words, in their order; empty for a word that holds no letter
 */
public record QueryTerms(List<Weighted> terms, List<String> roots) {
  /** Copies the lists. */
  public QueryTerms {
    terms = List.copyOf(terms);
    roots = List.copyOf(roots);
  }

  /**
   * A term.
   *
   * @param term field and text
   * @param weight by which its BM25 score is multiplied
   */
  public record Weighted(Term term, float weight) {}
}
