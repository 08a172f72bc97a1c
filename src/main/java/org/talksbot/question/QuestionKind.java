package org.talksbot.question;

/** What kind of answer a question wants. */
public enum QuestionKind {
  /** A person or body. */
  WHO,
  /** A date or span of time. */
  WHEN,
  /** A place. */
  WHERE,
  /** A cause or aim. */
  WHY,
  /** A manner. */
  HOW,
  /** A number. */
  HOW_MANY,
  /** Whether something is so. */
  YES_NO,
  /** A thing, a content, anything else. */
  WHAT,
  /** One of a class that the question names: which newspaper, which committee. */
  WHICH,
  /** What somebody or something is. */
  DEFINITION,
  /** All of several. */
  LIST,
  /** The words of a speaker, mostly about a topic. */
  SAID,
  /** Two or more sides beside each other. */
  COMPARE
}
