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
import org.apache.lucene.search.TermQuery;
import org.talksbot.search.QueryWord;

/** A question's words as a query over the two fields. */
final class PassageQuery {
  private final Analyzer analyzer;

  PassageQuery(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * A query and the root of each word that it was made of.
   *
   * @param query matches every passage that holds one of the words, or a part of one
   * @param roots in the order of the words; empty for a word that holds no letter
   */
  record Analysed(BooleanQuery query, List<String> roots) {}

  Analysed analyse(List<QueryWord> words) {
    Map<Term, Float> weights = new LinkedHashMap<>();
    List<String> roots = new ArrayList<>();
    for (QueryWord word : words) {
      List<String> ofWord = terms(IndexFields.ROOT, word.text());
      roots.add(ofWord.isEmpty() ? "" : ofWord.getFirst());
      add(weights, IndexFields.ROOT, ofWord, IndexFields.ROOT_WEIGHT * word.weight());
      add(weights, IndexFields.GRAM, terms(IndexFields.GRAM, word.text()),
          IndexFields.GRAM_WEIGHT * word.weight());
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.entrySet()
        .stream()
        .limit(IndexSearcher.getMaxClauseCount())
        .forEach(term -> query.add(
            new BoostQuery(new TermQuery(term.getKey()), term.getValue()), Occur.SHOULD));
    return new Analysed(onTopic(query.build()), roots);
  }

  /** What the query matches, and before the rest what is about the subject of the questions. */
  private static BooleanQuery onTopic(BooleanQuery query) {
    return new BooleanQuery.Builder().add(query, Occur.MUST)
        .add(FeatureField.newLinearQuery(IndexFields.FEATURES, IndexFields.TOPIC,
            IndexFields.TOPIC_WEIGHT), Occur.SHOULD)
        .build();
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
