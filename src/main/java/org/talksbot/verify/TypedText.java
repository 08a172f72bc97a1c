package org.talksbot.verify;

import java.util.List;

/**
 * What someone typed to have it verified.
 *
 * @param text without white space around it
 * @param words its words; none where it holds nothing but punctuation
 */
record TypedText(String text, List<Word> words) {
  /**
   * The longest text that is compared, in UTF-16 units: the work grows with its words times an
   * article's. No sentence that is quoted is longer.
   */
  static final int MAX_UNITS = 2000;
  /** The longest word that is compared. */
  private static final int MAX_WORD = 200;

  /** Takes a text, or nothing where it is too long to stand anywhere as one sentence. */
  static TypedText of(String text) {
    String stripped = text.strip();
    List<Word> words = stripped.length() > MAX_UNITS ? List.of() : Word.of(stripped);
    return words.stream().anyMatch(word -> word.end() - word.start() > MAX_WORD)
        ? new TypedText(stripped, List.of())
        : new TypedText(stripped, words);
  }

  /** The letters of a word as typed. */
  String typed(Word word) {
    return text.substring(word.start(), word.end());
  }
}
