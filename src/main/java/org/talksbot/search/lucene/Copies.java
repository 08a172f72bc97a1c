package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
  /** More than a text has, where nobody copies one for ever. */
  private static final int MAX_READ = 1000;
  private static final Comparator<Source> IN_ORDER = Comparator.comparing(Source::article)
      .thenComparing(Source::file);

  private final PassageSearcher searcher;
  private final TermsEnum texts;

  /** Of one state of the index. */
  Copies(PassageSearcher searcher) throws IOException {
    this.searcher = searcher;
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), IndexFields.COPY);
    texts = terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  /**
   * The other articles with a text, which few texts have, in the order of their ids.
   *
   * @param text its key
   * @param limit so many of them, the first
   */
  List<Source> of(BytesRef text, int limit) throws IOException {
    if (!texts.seekExact(text)) {
      return List.of();
    }
    List<Source> sources = new ArrayList<>();
    TermQuery copies = new TermQuery(new Term(IndexFields.COPY, BytesRef.deepCopyOf(text)));
    for (ScoreDoc found : searcher.search(copies, MAX_READ).scoreDocs) {
      sources.add(PassageCodec.decodeSource(searcher.bytes(found.doc, IndexFields.SOURCE)));
    }
    return sources.stream().sorted(IN_ORDER).limit(limit).toList();
  }
}
