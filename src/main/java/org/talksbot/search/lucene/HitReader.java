package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.ScoreDoc;
import org.talksbot.search.PassageHit;
import org.talksbot.search.index.IndexFields;

/**
 * Reads the passages that a search found, in the order in which they lie on disk: so each segment's
 * values are opened once and walked over once.
 */
final class HitReader {
  private static final int MAX_COPIES = 20;
  private static final DoubleValuesSource TOPICS = FeatureField
      .newDoubleValues(IndexFields.FEATURES, IndexFields.TOPIC);

  private final PassageSearcher searcher;
  private final Copies copies;

  HitReader(PassageSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.copies = new Copies(searcher);
  }

  /** The passages, best first. */
  List<PassageHit> read(ScoreDoc[] found) throws IOException {
    ScoreDoc[] inOrder = found.clone();
    Arrays.sort(inOrder, Comparator.comparingInt(hit -> hit.doc));
    List<PassageHit> hits = new ArrayList<>();
    int next = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int from = next;
      while (next < inOrder.length && inOrder[next].doc < leaf.docBase + leaf.reader().maxDoc()) {
        next++;
      }
      if (from < next) {
        read(leaf, inOrder, from, next, hits);
      }
    }
    hits.sort(PassageHit.BEST_FIRST);
    return hits;
  }

  private void read(LeafReaderContext leaf, ScoreDoc[] found, int from, int to,
      List<PassageHit> hits) throws IOException {
    BinaryDocValues passages = DocValues.getBinary(leaf.reader(), IndexFields.PASSAGE);
    BinaryDocValues texts = DocValues.getBinary(leaf.reader(), IndexFields.TEXT);
    DoubleValues topics = TOPICS.getValues(leaf, null);
    for (int i = from; i < to; i++) {
      int doc = found[i].doc - leaf.docBase;
      if (!passages.advanceExact(doc) || !texts.advanceExact(doc)) {
        throw new CorruptIndexException("a document without its passage or its text's key",
            leaf.toString());
      }
      float topic = topics.advanceExact(doc) ? (float) topics.doubleValue() : 0;
      hits.add(new PassageHit(PassageCodec.decode(passages.binaryValue()), found[i].score,
          IndexFields.TOPIC_WEIGHT * topic, copies.of(texts.binaryValue(), MAX_COPIES)));
    }
  }
}
