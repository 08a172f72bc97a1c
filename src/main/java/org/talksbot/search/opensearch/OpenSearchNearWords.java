package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.talksbot.arabic.Spelling;
import org.talksbot.arabic.VocabularyTerm;
import org.talksbot.search.NearWord;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.NearWordChoice;
import org.talksbot.search.index.QueryAnalysis;

/**
 * The spellings of one question's words in a version of the index, in two requests: which words no
 * passage holds, and what the passages hold that looks like those.
 */
final class OpenSearchNearWords {
  /** Of words with a near skeleton so many are looked at. */
  private static final int MOST = 10_000;

  private final PinnedIndex index;
  private final QueryAnalysis analysis;

  OpenSearchNearWords(PinnedIndex index, QueryAnalysis analysis) {
    this.index = index;
    this.analysis = analysis;
  }

  /** A word that no passage holds. */
  private record Unknown(String word, Spelling typed, boolean isRelated) {}

  /** For each word, the words of the index that are near; none for one that a passage holds. */
  List<List<NearWord>> of(List<String> words) {
    Map<String, Spelling> spellings = new LinkedHashMap<>();
    for (String word : words) {
      Spelling typed = Spelling.of(word);
      if (!typed.skeletons().isEmpty()) {
        spellings.putIfAbsent(word, typed);
      }
    }
    Map<String, List<NearWord>> near = new HashMap<>();
    List<Unknown> unknown = spellings.isEmpty() ? List.of() : unknown(spellings);
    if (!unknown.isEmpty()) {
      Iterator<JsonNode> responses = candidates(unknown).iterator();
      for (Unknown each : unknown) {
        if (!NearWordChoice.skeletons(each.typed).isEmpty()) {
          near.put(each.word, nearest(each, responses.next().path("aggregations")));
        }
      }
    }
    return words.stream().map(word -> near.getOrDefault(word, List.of())).toList();
  }

  /** Those that no passage holds, so many of them as are looked up. */
  private List<Unknown> unknown(Map<String, Spelling> spellings) {
    MultiSearch counts = new MultiSearch();
    spellings.forEach((word, typed) -> {
      counts.counting(SearchBodies.count(IndexFields.WORD,
          typed.words().stream().map(VocabularyTerm::of).toList()));
      counts.counting(SearchBodies.count(IndexFields.ROOT, Set.of(analysis.root(word))));
    });
    Iterator<JsonNode> responses = index.searchAll(counts).iterator();
    List<Unknown> unknown = new ArrayList<>();
    spellings.forEach((word, typed) -> {
      boolean isHeld = count(responses.next()) > 0;
      boolean isRelated = count(responses.next()) > 0;
      if (!isHeld && unknown.size() < PassageSearch.MAX_LOOKED_UP) {
        unknown.add(new Unknown(word, typed, isRelated));
      }
    });
    return unknown;
  }

  private JsonNode candidates(List<Unknown> unknown) {
    MultiSearch searches = new MultiSearch();
    for (Unknown each : unknown) {
      List<String> skeletons = NearWordChoice.skeletons(each.typed);
      if (!skeletons.isEmpty()) {
        searches.counting(SearchBodies.matching(IndexFields.WORD,
            skeletons.stream().map(OpenSearchNearWords::expression).toList(), MOST));
      }
    }
    return searches.isEmpty()
        ? ClusterClient.JSON.createArrayNode()
        : index.searchAll(searches);
  }

  private static List<NearWord> nearest(Unknown unknown, JsonNode aggregations) {
    Map<String, NearWord> found = new HashMap<>();
    List<String> skeletons = NearWordChoice.skeletons(unknown.typed);
    for (int i = 0; i < skeletons.size(); i++) {
      String skeleton = skeletons.get(i);
      CharacterRunAutomaton near = new CharacterRunAutomaton(NearWordChoice.letters(skeleton));
      for (JsonNode bucket : aggregations.path(Integer.toString(i)).path("buckets")) {
        String term = bucket.path("key").asText();
        String word = VocabularyTerm.word(term);
        if (near.run(term.substring(0, term.length() - word.length() - 1))
            && NearWordChoice.mayBe(unknown.typed, skeleton, word)) {
          found.putIfAbsent(word, new NearWord(word, unknown.typed.distance(word),
              bucket.path("doc_count").asInt()));
        }
      }
    }
    return found.values()
        .stream()
        .sorted(NearWordChoice.NEAREST_FIRST)
        .limit(NearWordChoice.MAX_WORDS)
        .filter(word -> !unknown.isRelated || word.distance() <= NearWordChoice.RELATED)
        .toList();
  }

  /**
   * What matches the terms of the words with a skeleton at most one edit away: the cluster has no
   * Levenshtein automaton for terms of which only the first part counts.
   */
  static String expression(String skeleton) {
    String any = "\\" + VocabularyTerm.SEPARATOR + ".*";
    if (NearWordChoice.edits(skeleton) == 0) {
      return skeleton + any;
    }
    List<String> alternatives = new ArrayList<>();
    int length = skeleton.length();
    for (int i = 0; i <= length; i++) {
      String before = skeleton.substring(0, i);
      alternatives.add(before + "." + skeleton.substring(i));
      if (i < length) {
        alternatives.add(before + ".?" + skeleton.substring(i + 1));
      }
      if (i + 1 < length) {
        alternatives.add(before + skeleton.charAt(i + 1) + skeleton.charAt(i)
            + skeleton.substring(i + 2));
      }
    }
    return "(" + String.join("|", alternatives) + ")" + any;
  }

  private static int count(JsonNode response) {
    return response.path("hits").path("total").path("value").asInt();
  }
}
