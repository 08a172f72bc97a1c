package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.talksbot.arabic.Spelling;
import org.talksbot.arabic.SpellingDistance;
import org.talksbot.arabic.VocabularyTerm;
import org.talksbot.search.NearWord;

/**
 * Finds words of the index by their spelling: an automaton over the term dictionary yields those
 * whose skeleton is at most one edit away, a finer distance says which of them are near.
 */
final class Vocabulary {
  /** Skeletons of fewer letters must be the same: one edit would make them any other. */
  private static final int EDITABLE = 3;
  /** Words of two consonants differ by little more than vowels. */
  private static final float FEW_CONSONANTS = 0.1f;
  private static final int MAX_WORDS = 5;
  /** A question's word is no longer; hostile ones cost nothing. */
  private static final int LONGEST = 24;

  private static final Comparator<NearWord> NEAREST_FIRST = Comparator
      .comparingDouble(NearWord::distance)
      .thenComparing(NearWord::frequency, Comparator.reverseOrder())
      .thenComparing(NearWord::text);

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
    for (String skeleton : typed.skeletons()) {
      if (skeleton.length() >= 2 && skeleton.length() <= LONGEST) {
        collect(terms, skeleton, typed, found);
      }
    }
    List<NearWord> nearest = new ArrayList<>();
    for (NearWord word : found.values().stream().sorted(NEAREST_FIRST).toList()) {
      int frequency = searcher
          .frequency(new Term(IndexFields.WORD, VocabularyTerm.of(word.text())));
      if (frequency > 0 && nearest.size() < MAX_WORDS) {
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
    float most = skeleton.length() < EDITABLE ? FEW_CONSONANTS : SpellingDistance.MOST;
    TermsEnum near = automaton(skeleton).getTermsEnum(terms);
    while (near.next() != null) {
      String word = VocabularyTerm.word(near.term().utf8ToString());
      float distance = typed.distance(word);
      if (distance <= most && word.length() >= SpellingDistance.SHORTEST) {
        found.putIfAbsent(word, new NearWord(word, distance, near.docFreq()));
      }
    }
  }

  private static CompiledAutomaton automaton(String skeleton) {
    int edits = skeleton.length() < EDITABLE ? 0 : 1;
    int[] letters = skeleton.codePoints().toArray();
    Automaton near = new LevenshteinAutomata(letters, VocabularyTerm.SEPARATOR - 1, true)
        .toAutomaton(edits);
    Automaton any = Operations.concatenate(
        List.of(near, Automata.makeChar(VocabularyTerm.SEPARATOR), Automata.makeAnyBinary()));
    return new CompiledAutomaton(
        Operations.determinize(any, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT), false, true, true);
  }
}
