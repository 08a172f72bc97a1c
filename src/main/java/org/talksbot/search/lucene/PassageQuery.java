package org.talksbot.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.talksbot.search.QueryWord;

/** A question's words as a query over the two fields. */
final class PassageQuery {
  /** One more clause is the subject's. */
  private static final int MAX_TERMS = IndexSearcher.getMaxClauseCount() - 1;

  private final Analyzer analyzer;

  PassageQuery(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * A query and the root of each word that it was made of.
   *
   * @param words matches every passage that holds one of the words, or a part of one
   * @param roots in the order of the words; empty for a word that holds no letter
   */
  record Analysed(BooleanQuery words, List<String> roots) {
    /** What the words match, and before the rest what is about the subject of the questions. */
    Query onTopic() {
      return new BooleanQuery.Builder().add(words, Occur.MUST).add(topic(), Occur.SHOULD).build();
    }

    /**
     * The same scores, and passages about the subject that hold no word besides, none of which is
     * worth more than {@link PassageSearcher#mostTopic}. One flat disjunction: Lucene leaves out
     * what cannot come among the best ones, which it does not where a clause must match.
     */
    Query orTopic() {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      words.clauses().forEach(all::add);
      return all.add(topic(), Occur.SHOULD).build();
    }
  }

  /** What is about the subject of the questions. */
  static Query topic() {
    return FeatureField.newLinearQuery(IndexFields.FEATURES, IndexFields.TOPIC,
        IndexFields.TOPIC_WEIGHT);
  }

  Analysed analyse(List<QueryWord> words) {
    Map<Term, Float> weights = new LinkedHashMap<>();
    List<String> roots = new ArrayList<>();
    for (QueryWord word : words) {
      List<String> ofWord = terms(IndexFields.ROOT, word.text());
      roots.add(first(ofWord));
      add(weights, IndexFields.ROOT, ofWord, IndexFields.ROOT_WEIGHT * word.weight());
      add(weights, IndexFields.GRAM, terms(IndexFields.GRAM, word.text()),
          IndexFields.GRAM_WEIGHT * word.weight());
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.entrySet()
        .stream()
        .limit(MAX_TERMS)
        .forEach(term -> query.add(
            new BoostQuery(new TermQuery(term.getKey()), term.getValue()), Occur.SHOULD));
    return new Analysed(query.build(), roots);
  }

  /** The root by which a word is counted; empty for one that holds no letter. */
  String root(String word) {
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
