package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.talksbot.arabic.Spelling;
import org.talksbot.search.NearWord;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.NearWordChoice;
import org.talksbot.search.index.QueryAnalysis;

/** The spellings of one question's words in one state of the index; each word is looked up once. */
final class NearWords {
  private final PassageSearcher searcher;
  private final QueryAnalysis query;
  private final Vocabulary vocabulary;
  private final Map<String, List<NearWord>> known = new HashMap<>();
  private int lookedUp;

  NearWords(PassageSearcher searcher, QueryAnalysis query) {
    this.searcher = searcher;
    this.query = query;
    this.vocabulary = new Vocabulary(searcher);
  }

  /** For each word, the words of the index that are near; none for one that a passage holds. */
  List<List<NearWord>> of(List<String> words) throws IOException {
    List<List<NearWord>> near = new ArrayList<>();
    for (String word : words) {
      List<NearWord> found = known.get(word);
      if (found == null) {
        found = near(word);
        known.put(word, found);
      }
      near.add(found);
    }
    return near;
  }

  private List<NearWord> near(String word) throws IOException {
    Spelling typed = Spelling.of(word);
    if (lookedUp == PassageSearch.MAX_LOOKED_UP || typed.skeletons().isEmpty()
        || vocabulary.holds(typed)) {
      return List.of();
    }
    lookedUp++;
    boolean related = searcher.frequency(new Term(IndexFields.ROOT, query.root(word))) > 0;
    return vocabulary.near(typed)
        .stream()
        .filter(found -> !related || found.distance() <= NearWordChoice.RELATED)
        .toList();
  }
}
