package org.talksbot.answer;

/**
 * Who says what a quote reports.
 *
 * @param name the person or body as the article names it, cut from the article
 * @param anonymous whether the article keeps back who it is ("the source", "an official")
 */
public record Speaker(String name, boolean anonymous) {
  /** Refuses an empty name. */
  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker without a name");
    }
  }
}
