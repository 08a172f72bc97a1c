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
  WHAT
}
