package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.talksbot.search.Source;
import org.talksbot.search.index.IndexFields;

/** The other articles with the text of a passage's article. */
final class Copies {
  private Copies() {}

  static List<Source> of(PassageSearcher searcher, int passage, int limit) throws IOException {
    BytesRef text = BytesRef.deepCopyOf(searcher.bytes(passage, IndexFields.TEXT));
    List<Source> sources = new ArrayList<>();
    TermQuery copies = new TermQuery(new Term(IndexFields.COPY, text));
    for (ScoreDoc found : searcher.search(copies, limit).scoreDocs) {
      sources.add(PassageCodec.decodeSource(searcher.bytes(found.doc, IndexFields.SOURCE)));
    }
    return sources;
  }
}
