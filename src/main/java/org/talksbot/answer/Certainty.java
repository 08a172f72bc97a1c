package org.talksbot.answer;

/** How sure it is that words of an article mean the days that were found for them. */
public enum Certainty {
  /** The words, the calendar and the article's own date agree on it. */
  CERTAIN,
  /** One reading of several, or the article's own date is known only nearly. */
  LIKELY
}
