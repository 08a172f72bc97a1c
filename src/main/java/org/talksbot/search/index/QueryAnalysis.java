package org.talksbot.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.talksbot.search.QueryWord;

/** A question's words as weighted terms of the two fields; safe for use by many threads. */
public final class QueryAnalysis {
  private final Analyzer analyzer;
  private final int maxTerms;

  /**
   * An analysis.
   *
   * @param analyzer of the index, {@link IndexFields#analyzer}
   * @param maxTerms how many terms a query may have; further ones are left out
   */
  public QueryAnalysis(Analyzer analyzer, int maxTerms) {
    this.analyzer = analyzer;
    this.maxTerms = maxTerms;
  }

  /** The terms of a question's words. */
  public QueryTerms analyse(List<QueryWord> words) {
    Map<Term, Float> weights = new LinkedHashMap<>();
    List<String> roots = new ArrayList<>();
    for (QueryWord word : words) {
      List<String> ofWord = terms(IndexFields.ROOT, word.text());
      roots.add(first(ofWord));
      add(weights, IndexFields.ROOT, ofWord, IndexFields.ROOT_WEIGHT * word.weight());
      add(weights, IndexFields.GRAM, terms(IndexFields.GRAM, word.text()),
          IndexFields.GRAM_WEIGHT * word.weight());
    }
    return new QueryTerms(weights.entrySet()
        .stream()
        .limit(maxTerms)
        .map(term -> new QueryTerms.Weighted(term.getKey(), term.getValue()))
        .toList(), roots);
  }

  /** The root by which a word is counted; empty for one that holds no letter. */
  public String root(String word) {
    return first(terms(IndexFields.ROOT, word));
  }

  private static String first(List<String> terms) {
    return terms.isEmpty() ? "" : terms.getFirst();
  }

  private static void add(Map<Term, Float> weights, String field, List<String> terms,
      float weight) {
    for (String term : terms) {
      weights.merge(new Term(field, term), weight, Float::max);
    }
  }

  private List<String> terms(String field, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return terms;
  }
}
