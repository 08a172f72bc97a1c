package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.talksbot.search.Source;
import org.talksbot.search.index.IndexFields;

/** The articles whose text stands in another article too; for one thread. */
final class Copies {
  private final PassageSearcher searcher;
  private final TermsEnum texts;

  /** Of one state of the index. */
  Copies(PassageSearcher searcher) throws IOException {
    this.searcher = searcher;
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), IndexFields.COPY);
    texts = terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  /**
   * The other articles with a text, which few texts have.
   *
   * @param text its key
   * @param limit most of them
   */
  List<Source> of(BytesRef text, int limit) throws IOException {
    if (!texts.seekExact(text)) {
      return List.of();
    }
    List<Source> sources = new ArrayList<>();
    TermQuery copies = new TermQuery(new Term(IndexFields.COPY, BytesRef.deepCopyOf(text)));
    for (ScoreDoc found : searcher.search(copies, limit).scoreDocs) {
      sources.add(PassageCodec.decodeSource(searcher.bytes(found.doc, IndexFields.SOURCE)));
    }
    return sources;
  }
}
