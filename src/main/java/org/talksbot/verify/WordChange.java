package org.talksbot.verify;

/**
 * A difference between a typed sentence and an article. Offsets are half-open, in UTF-16 units of
 * the article's untouched text.
 */
public sealed interface WordChange {
  /** The same word in another spelling. */
  record Respelled(int start, int end, String typed) implements WordChange {}

  /** Another word. */
  record Changed(int start, int end, String typed) implements WordChange {}

  /** Words of the article that were not typed. */
  record LeftOut(int start, int end) implements WordChange {}

  /** Words that were typed and are not in the article. */
  record Added(String typed) implements WordChange {}
}
