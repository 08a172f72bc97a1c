package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.NearWord;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.Source;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.QueryAnalysis;
import org.talksbot.search.index.QueryTerms;

/** Searches a version of the index in the cluster. */
final class OpenSearchPassageSearch implements PassageSearch {
  private static final int MAX_COPIES = 20;
  /** The cluster gives so many hits at most. */
  private static final int MAX_HITS = 10_000;
  /** What a rank feature keeps of a number's bits: the upper 17. */
  private static final int LOST_BITS = 15;

  private final PinnedIndex index;
  private final QueryAnalysis analysis;

  OpenSearchPassageSearch(PinnedIndex index, QueryAnalysis analysis) {
    this.index = index;
    this.analysis = analysis;
  }

  @Override
  public PassageHits search(List<QueryWord> words, int limit) {
    QueryTerms terms = analysis.analyse(words);
    Set<String> roots = new LinkedHashSet<>(terms.roots());
    roots.remove("");
    MultiSearch searches = new MultiSearch();
    if (!terms.terms().isEmpty()) {
      searches.scored(SearchBodies.best(terms, Math.min(limit, MAX_HITS)));
    }
    roots.forEach(root -> searches.counting(SearchBodies.count(IndexFields.ROOT, Set.of(root))));
    int passages = index.live().passages();
    if (searches.isEmpty()) {
      return new PassageHits(List.of(), terms.roots().stream().map(_ -> 0).toList(), passages);
    }
    List<JsonNode> responses = new ArrayList<>();
    index.searchAll(searches).forEach(responses::add);
    List<PassageHit> hits = terms.terms().isEmpty()
        ? List.of()
        : hits(responses.removeFirst().path("hits").path("hits"));
    Map<String, Integer> frequencies = new HashMap<>();
    for (String root : roots) {
      frequencies.put(root, responses.removeFirst()
          .path("hits")
          .path("total")
          .path("value")
          .asInt());
    }
    return new PassageHits(hits,
        terms.roots().stream().map(root -> frequencies.getOrDefault(root, 0)).toList(), passages);
  }

  @Override
  public List<List<NearWord>> near(List<String> words) {
    return new OpenSearchNearWords(index, analysis).of(words);
  }

  @Override
  public List<Passage> article(Passage passage) {
    List<Passage> passages = passages(index, IndexFields.PASSAGE_OF,
        IndexFields.passageOf(passage.source()));
    return passages.contains(passage) ? passages : List.of(passage);
  }

  /** The first passages with a value in a field, in the order of the text. */
  static List<Passage> passages(PinnedIndex index, String field, String value) {
    List<Passage> passages = new ArrayList<>();
    index.search(SearchBodies.firstPassages(field, value, ArticleCatalog.MAX_PASSAGES))
        .path("hits")
        .path("hits")
        .forEach(hit -> passages.add(passage(hit.path("_source"))));
    return passages;
  }

  private List<PassageHit> hits(JsonNode found) {
    Set<String> texts = new LinkedHashSet<>();
    found.forEach(hit -> texts.add(hit.path("_source").path(IndexFields.TEXT).asText()));
    Map<String, List<Source>> copies = index.live().copies() == 0 || texts.isEmpty()
        ? Map.of()
        : copies(texts);
    List<PassageHit> hits = new ArrayList<>();
    for (JsonNode hit : found) {
      JsonNode document = hit.path("_source");
      hits.add(new PassageHit(passage(document), hit.path("sort").path(0).floatValue(),
          IndexFields.TOPIC_WEIGHT * asKept(document.path(IndexFields.TOPIC).floatValue()),
          copies.getOrDefault(document.path(IndexFields.TEXT).asText(), List.of())));
    }
    hits.sort(PassageHit.BEST_FIRST);
    return hits;
  }

  /** The other articles with some texts, by the texts. */
  private Map<String, List<Source>> copies(Set<String> texts) {
    Map<String, List<Source>> copies = new HashMap<>();
    JsonNode groups = index.search(SearchBodies.groups(IndexFields.COPY, texts, MAX_COPIES))
        .path("hits")
        .path("hits");
    for (JsonNode group : groups) {
      List<Source> sources = new ArrayList<>();
      group.path("inner_hits")
          .path(IndexFields.COPY)
          .path("hits")
          .path("hits")
          .forEach(hit -> sources.add(
              PassageJson.decodeSource(hit.path("_source").path(IndexFields.SOURCE))));
      copies.put(group.path("fields").path(IndexFields.COPY).path(0).asText(), sources);
    }
    return copies;
  }

  private static Passage passage(JsonNode document) {
    return PassageJson.decode(PassageJson.decodeSource(document.path(IndexFields.SOURCE)),
        document.path(IndexFields.PASSAGE));
  }

  /** A number as Lucene's FeatureField keeps it, which is what the score was made of. */
  private static float asKept(float number) {
    return Float.intBitsToFloat(Float.floatToIntBits(number) >> LOST_BITS << LOST_BITS);
  }
}
