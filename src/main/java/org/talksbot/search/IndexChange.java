package org.talksbot.search;

/**
 * What an update did to the index, and what the index holds after it.
 *
 * @param readFiles files that were new or changed
 * @param removedFiles files that are gone from the corpus
 * @param articles articles in the index now
 * @param passages passages in the index now
 */
public record IndexChange(int readFiles, int removedFiles, int articles, int passages) {
  /** Whether the index had nothing to catch up on. */
  public boolean isNone() {
    return readFiles == 0 && removedFiles == 0;
  }
}
