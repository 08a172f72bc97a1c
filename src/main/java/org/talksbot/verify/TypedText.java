package org.talksbot.verify;

import java.util.List;

/**
 * What someone typed to have it verified.
 *
 * @param text without white space around it
 * @param words its words; none where it holds nothing but punctuation
 */
record TypedText(String text, List<Word> words) {
  static TypedText of(String text) {
    String stripped = text.strip();
    return new TypedText(stripped, Word.of(stripped));
  }

  /** The letters of a word as typed. */
  String typed(Word word) {
    return text.substring(word.start(), word.end());
  }
}
