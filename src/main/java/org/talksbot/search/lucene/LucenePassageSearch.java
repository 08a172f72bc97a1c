package org.talksbot.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.talksbot.search.NearWord;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.index.DiskFailures;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.QueryAnalysis;
import org.talksbot.search.index.QueryTerms;

/** Searches the newest state of the index; one search sees one state. */
final class LucenePassageSearch implements PassageSearch {
  private final Path folder;
  private final SearcherPool searchers;
  private final QueryAnalysis query;

  LucenePassageSearch(Path folder, SearcherPool searchers, Analyzer analyzer) {
    this.folder = folder;
    this.searchers = searchers;
    this.query = new QueryAnalysis(analyzer, PassageQuery.MAX_TERMS);
  }

  @Override
  public PassageHits search(List<QueryWord> words, int limit) {
    try {
      PassageSearcher searcher = searchers.acquire();
      try {
        return search(searcher, words, limit);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw DiskFailures.unreadable(folder, e);
    }
  }

  @Override
  public List<List<NearWord>> near(List<String> words) {
    try {
      PassageSearcher searcher = searchers.acquire();
      try {
        return new NearWords(searcher, query).of(words);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw DiskFailures.unreadable(folder, e);
    }
  }

  @Override
  public List<Passage> article(Passage passage) {
    try {
      PassageSearcher searcher = searchers.acquire();
      try {
        List<Passage> passages = LuceneCatalog.passages(searcher,
            new Term(IndexFields.PASSAGE_OF, IndexFields.passageOf(passage.source())));
        return passages.contains(passage) ? passages : List.of(passage);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw DiskFailures.unreadable(folder, e);
    }
  }

  private PassageHits search(PassageSearcher searcher, List<QueryWord> words, int limit)
      throws IOException {
    QueryTerms terms = query.analyse(words);
    ScoreDoc[] best = TieBreak.first(searcher, best(searcher, PassageQuery.of(terms), limit),
        limit);
    return new PassageHits(new HitReader(searcher).read(best), frequencies(searcher, terms),
        searcher.passages());
  }

  /**
   * The best passages that hold a word. Where the quick search brings scores that the subject alone
   * may have, the slow one decides: for questions of one or two frequent words, and of words that
   * few passages hold.
   */
  private static ScoreDoc[] best(PassageSearcher searcher, PassageQuery query, int limit)
      throws IOException {
    if (query.words().clauses().isEmpty()) {
      return new ScoreDoc[0];
    }
    float topicAlone = searcher.mostTopic();
    ScoreDoc[] found = searcher.bestAbove(query.orTopic(), limit, topicAlone);
    boolean allHoldAWord = found.length == 0
        || found[Math.min(limit, found.length) - 1].score > topicAlone;
    return allHoldAWord ? found : searcher.best(query.onTopic(), limit);
  }

  private static List<Integer> frequencies(PassageSearcher searcher,
      QueryTerms terms) throws IOException {
    List<Integer> frequencies = new ArrayList<>();
    for (String root : terms.roots()) {
      frequencies.add(searcher.frequency(new Term(IndexFields.ROOT, root)));
    }
    return frequencies;
  }
}
