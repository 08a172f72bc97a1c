package org.talksbot.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.Source;

/** Searches the newest state of the index; one search sees one state. */
final class LucenePassageSearch implements PassageSearch {
  private static final int MAX_COPIES = 20;
  private static final Comparator<PassageHit> BEST_FIRST = Comparator
      .comparingDouble(PassageHit::score)
      .reversed()
      .thenComparing(hit -> hit.passage().source().article())
      .thenComparingInt(hit -> hit.passage().start());

  private final SearcherManager searchers;
  private final PassageQuery query;

  LucenePassageSearch(SearcherManager searchers, Analyzer analyzer) {
    this.searchers = searchers;
    this.query = new PassageQuery(analyzer);
  }

  @Override
  public PassageHits search(List<QueryWord> words, int limit) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search(searcher, words, limit);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private PassageHits search(IndexSearcher searcher, List<QueryWord> words, int limit)
      throws IOException {
    PassageQuery.Analysed analysed = query.analyse(words);
    TopDocs top = searcher.search(analysed.query(),
        new TopScoreDocCollectorManager(limit, null, limit));
    boolean copies = SharedTexts.hasCopies(searcher.getIndexReader());
    StoredFields stored = searcher.storedFields();
    List<PassageHit> hits = new ArrayList<>();
    for (ScoreDoc found : top.scoreDocs) {
      hits.add(hit(searcher, stored, found, copies));
    }
    hits.sort(BEST_FIRST);
    return new PassageHits(hits, frequencies(searcher, analysed),
        searcher.getIndexReader().getDocCount(IndexFields.ROOT));
  }

  private static PassageHit hit(IndexSearcher searcher, StoredFields stored, ScoreDoc found,
      boolean copies) throws IOException {
    BytesRef bytes = stored.document(found.doc, Set.of(IndexFields.PASSAGE))
        .getBinaryValue(IndexFields.PASSAGE);
    Passage passage = PassageCodec.decode(bytes);
    List<Source> others = copies ? Copies.of(searcher, stored, found.doc, MAX_COPIES) : List.of();
    return new PassageHit(passage, found.score, others);
  }

  private static List<Integer> frequencies(IndexSearcher searcher, PassageQuery.Analysed analysed)
      throws IOException {
    List<Integer> frequencies = new ArrayList<>();
    for (String root : analysed.roots()) {
      frequencies.add(searcher.getIndexReader().docFreq(new Term(IndexFields.ROOT, root)));
    }
    return frequencies;
  }
}
