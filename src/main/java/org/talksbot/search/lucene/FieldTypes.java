package org.talksbot.search.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.talksbot.search.index.IndexFields;

/** How Lucene is to keep and to score the fields of words. */
final class FieldTypes {
  static final Similarity SIMILARITY = new BM25Similarity(IndexFields.K1, IndexFields.B);

  /** Words with their frequency; no positions, because no phrase is ever asked for. */
  static final FieldType WORDS = words();

  /** In which passages a word stands, for counting only. */
  static final FieldType OCCURRENCES = occurrences();

  private FieldTypes() {}

  private static FieldType words() {
    FieldType words = new FieldType();
    words.setTokenized(true);
    words.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    words.freeze();
    return words;
  }

  private static FieldType occurrences() {
    FieldType occurrences = new FieldType();
    occurrences.setTokenized(true);
    occurrences.setOmitNorms(true);
    occurrences.setIndexOptions(IndexOptions.DOCS);
    occurrences.freeze();
    return occurrences;
  }
}
