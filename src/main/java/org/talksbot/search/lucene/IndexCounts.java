package org.talksbot.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.talksbot.search.IndexChange;
import org.talksbot.search.index.IndexFields;

/**
 * How much an index holds.
 *
 * @param articles articles, those with the same text counted each
 * @param passages passages
 */
record IndexCounts(int articles, int passages) {
  static IndexCounts of(IndexReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    int articles = searcher.count(new FieldExistsQuery(IndexFields.ARTICLE));
    return new IndexCounts(articles, searcher.count(new FieldExistsQuery(IndexFields.PASSAGE)));
  }

  IndexChange change(int read, int removed) {
    return new IndexChange(read, removed, articles, passages);
  }
}
