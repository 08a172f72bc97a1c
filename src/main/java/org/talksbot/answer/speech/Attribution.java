package org.talksbot.answer.speech;

/**
 * Who says what a sentence reports.
 *
 * @param name as the article has it, cut from its text
 * @param anonymous whether the article keeps back who it is
 */
public record Attribution(String name, boolean anonymous) {
  /** Refuses an empty name. */
  public Attribution {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker without a name");
    }
  }
}
