package org.talksbot.search.index;

import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.talksbot.arabic.Spelling;
import org.talksbot.arabic.SpellingDistance;
import org.talksbot.arabic.VocabularyTerm;
import org.talksbot.search.NearWord;

/** Which words of an index may be another spelling of a typed one, whatever keeps the index. */
public final class NearWordChoice {
  /** A typed word has at most so many near ones. */
  public static final int MAX_WORDS = 5;
  /** A word whose root some passage holds is taken for another word up to this distance only. */
  public static final float RELATED = 0.1f;

  /** The nearest first; of equally near ones the most frequent. */
  public static final Comparator<NearWord> NEAREST_FIRST = Comparator
      .comparingDouble(NearWord::distance)
      .thenComparing(NearWord::frequency, Comparator.reverseOrder())
      .thenComparing(NearWord::text);

  /** Skeletons of fewer letters must be the same: one edit would make them any other. */
  private static final int EDITABLE = 3;
  /** Words of two consonants differ by little more than vowels. */
  private static final float FEW_CONSONANTS = 0.1f;
  /** A question's word is no longer; hostile ones cost nothing. */
  private static final int LONGEST = 24;

  private NearWordChoice() {}

  /** The skeletons near which a typed word is looked for. */
  public static List<String> skeletons(Spelling typed) {
    return typed.skeletons()
        .stream()
        .filter(skeleton -> skeleton.length() >= 2 && skeleton.length() <= LONGEST)
        .toList();
  }

  /** How many edits a skeleton may be away, 0 or 1. */
  public static int edits(String skeleton) {
    return skeleton.length() < EDITABLE ? 0 : 1;
  }

  /** Whether a word whose skeleton is near may be another spelling of the typed one. */
  public static boolean mayBe(Spelling typed, String skeleton, String word) {
    float most = skeleton.length() < EDITABLE ? FEW_CONSONANTS : SpellingDistance.MOST;
    return word.length() >= SpellingDistance.SHORTEST && typed.distance(word) <= most;
  }

  /** The {@link VocabularyTerm}s of the words whose skeletons are near. */
  public static Automaton automaton(String skeleton) {
    Automaton any = Operations.concatenate(
        List.of(letters(skeleton), Automata.makeChar(VocabularyTerm.SEPARATOR),
            Automata.makeAnyBinary()));
    return Operations.determinize(any, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /** The skeletons that are near. */
  public static Automaton letters(String skeleton) {
    int[] letters = skeleton.codePoints().toArray();
    return new LevenshteinAutomata(letters, VocabularyTerm.SEPARATOR - 1, true)
        .toAutomaton(edits(skeleton));
  }
}
