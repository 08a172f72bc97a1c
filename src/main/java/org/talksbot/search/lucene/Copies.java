package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.talksbot.search.Source;

/** The other articles with the text of a passage's article. */
final class Copies {
  private Copies() {}

  static List<Source> of(IndexSearcher searcher, StoredFields stored, int passage, int limit)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(passage, leaves));
    BinaryDocValues texts = DocValues.getBinary(leaf.reader(), IndexFields.TEXT);
    List<Source> sources = new ArrayList<>();
    if (texts.advanceExact(passage - leaf.docBase)) {
      Term copy = new Term(IndexFields.COPY, texts.binaryValue());
      for (ScoreDoc found : searcher.search(new TermQuery(copy), limit).scoreDocs) {
        sources.add(PassageCodec.decodeSource(stored.document(found.doc, Set.of(IndexFields.SOURCE))
            .getBinaryValue(IndexFields.SOURCE)));
      }
    }
    return sources;
  }
}
