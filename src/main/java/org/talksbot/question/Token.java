package org.talksbot.question;

/**
 * One word of a question.
 *
 * @param typed as typed
 * @param folded in the one spelling of all its spellings
 */
record Token(String typed, String folded) {
  /** The word without its first letters. */
  Token from(int letters) {
    return new Token(typed, folded.substring(letters));
  }
}
