package org.talksbot.arabic;

import java.util.List;

/** A typed word, ready to be compared with the words of the articles. */
public sealed interface Spelling permits ArabicSpelling, LatinSpelling {
  /** The skeletons that the word meant may have; empty for what is too short to be compared. */
  List<String> skeletons();

  /** The folded words without an article that it is, if a text holds one of them so. */
  List<String> words();

  /**
   * How far a word is from what was typed, by its length. Of words further away than
   * {@link SpellingDistance#MOST} only that is known.
   *
   * @param word folded, without an article
   */
  float distance(String word);

  /** The spelling of a word as typed. */
  static Spelling of(String typed) {
    String folded = WordForms.of(typed).folded();
    return isLatin(folded) ? new LatinSpelling(folded) : new ArabicSpelling(folded);
  }

  private static boolean isLatin(String folded) {
    return folded.chars().allMatch(c -> c < 0x80)
        && folded.chars().anyMatch(Character::isLetter);
  }
}
