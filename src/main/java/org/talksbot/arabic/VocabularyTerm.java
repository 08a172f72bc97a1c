package org.talksbot.arabic;

/**
 * A word as it stands in a dictionary of terms: its skeleton, then itself, so that all spellings of
 * a name are neighbours there, and that an automaton over the skeleton alone finds them.
 */
public final class VocabularyTerm {
  /** Stands between skeleton and word; above its letters, for automata over the skeleton. */
  public static final char SEPARATOR = '|';

  private VocabularyTerm() {}

  /** The term of a folded word that stands without an article. */
  public static String of(String bare) {
    return Skeleton.of(bare) + SEPARATOR + bare;
  }

  /** The word of a term. */
  public static String word(String term) {
    return term.substring(term.indexOf(SEPARATOR) + 1);
  }
}
