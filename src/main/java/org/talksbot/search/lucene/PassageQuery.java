package org.talksbot.search.lucene;

import org.apache.lucene.document.FeatureField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.QueryTerms;

/**
 * A question's words as queries over the two fields.
 *
 * @param words matches every passage that holds one of the words, or a part of one
 */
record PassageQuery(BooleanQuery words) {
  /** One more clause is the subject's. */
  static final int MAX_TERMS = IndexSearcher.getMaxClauseCount() - 1;

  /** The query of some terms, {@link #MAX_TERMS} at most. */
  static PassageQuery of(QueryTerms terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.terms()
        .forEach(term -> query.add(
            new BoostQuery(new TermQuery(term.term()), term.weight()), Occur.SHOULD));
    return new PassageQuery(query.build());
  }

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

  /** What is about the subject of the questions. */
  static Query topic() {
    return FeatureField.newLinearQuery(IndexFields.FEATURES, IndexFields.TOPIC,
        IndexFields.TOPIC_WEIGHT);
  }
}
