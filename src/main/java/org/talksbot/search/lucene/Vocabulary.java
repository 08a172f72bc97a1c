package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.talksbot.arabic.Spelling;
import org.talksbot.arabic.SpellingDistance;
import org.talksbot.arabic.VocabularyTerm;
import org.talksbot.search.NearWord;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.NearWordChoice;

/**
 * Finds words of the index by their spelling: an automaton over the term dictionary yields those
 * whose skeleton is at most one edit away, a finer distance says which of them are near.
 */
final class Vocabulary {
  private final PassageSearcher searcher;

  Vocabulary(PassageSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The words of the index that are near, nearest first, at most five.
   *
   * @param typed what was typed; words further away than {@link SpellingDistance#MOST} are left out
   */
  List<NearWord> near(Spelling typed) throws IOException {
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), IndexFields.WORD);
    if (terms == null) {
      return List.of();
    }
    Map<String, NearWord> found = new HashMap<>();
    for (String skeleton : NearWordChoice.skeletons(typed)) {
      collect(terms, skeleton, typed, found);
    }
    List<NearWord> nearest = new ArrayList<>();
    for (NearWord word : found.values().stream().sorted(NearWordChoice.NEAREST_FIRST).toList()) {
      int frequency = searcher
          .frequency(new Term(IndexFields.WORD, VocabularyTerm.of(word.text())));
      if (frequency > 0 && nearest.size() < NearWordChoice.MAX_WORDS) {
        nearest.add(new NearWord(word.text(), word.distance(), frequency));
      }
    }
    return nearest;
  }

  /** Whether a passage holds the word as it is typed, with or without an article. */
  boolean holds(Spelling typed) throws IOException {
    for (String word : typed.words()) {
      if (searcher.frequency(new Term(IndexFields.WORD, VocabularyTerm.of(word))) > 0) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Terms terms, String skeleton, Spelling typed,
      Map<String, NearWord> found) throws IOException {
    TermsEnum near = new CompiledAutomaton(NearWordChoice.automaton(skeleton), false, true, true)
        .getTermsEnum(terms);
    while (near.next() != null) {
      String word = VocabularyTerm.word(near.term().utf8ToString());
      if (NearWordChoice.mayBe(typed, skeleton, word)) {
        found.putIfAbsent(word, new NearWord(word, typed.distance(word), near.docFreq()));
      }
    }
  }
}
