package org.talksbot.answer;

/** Why a question is not answered. */
public enum RefusalReason {
  /** Nothing was typed, or nothing that is a word. */
  EMPTY,
  /** The words are not Arabic. */
  NOT_ARABIC,
  /** There are only words of greeting or courtesy. */
  NO_CONTENT,
  /** A word that carries the question stands in no article. */
  UNKNOWN_WORD,
  /** The words are known, but no sentence holds enough of them together. */
  NO_SUCH_FACT
}
