package org.talksbot.arabic;

import java.util.BitSet;

/**
 * The last two letters of the words of a list. Most words of a text end otherwise, and that is seen
 * without taking off what Arabic writes together with the beginning of a word.
 */
public final class WordEndings {
  private static final int BITS = 6;
  private static final int MASK = (1 << BITS) - 1;

  private final BitSet endings = new BitSet(1 << (2 * BITS));

  /** Adds a folded word of the list. */
  public void add(String word) {
    endings.set(ending(word));
  }

  /**
   * Whether a folded word, or what is left of it without some of its first letters, may stand in
   * the list; false where it certainly does not.
   */
  public boolean mayEnd(String word) {
    return word.length() < 2 || endings.get(ending(word));
  }

  private static int ending(String word) {
    int length = word.length();
    int last = word.charAt(length - 1) & MASK;
    int before = length < 2 ? 0 : word.charAt(length - 2) & MASK;
    return (before << BITS) | last;
  }
}
