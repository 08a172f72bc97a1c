package org.talksbot.arabic;

import java.util.List;

/** A typed word, ready to be compared with the words of the articles. */
public sealed interface Spelling permits ArabicSpelling {
  /** The skeletons that the word meant may have; empty for what is too short to be compared. */
  List<String> skeletons();

  /**
   * How far a word is from what was typed, by its length.
   *
   * @param word folded, without an article
   */
  float distance(String word);

  /** The spelling of a word as typed. */
  static Spelling of(String typed) {
    return new ArabicSpelling(WordForms.of(typed).folded());
  }
}
