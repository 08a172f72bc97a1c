package org.talksbot.answer.speech;

/** What a sentence lets know of who says what it reports. */
sealed interface Saying {
  /** It names the speaker. */
  record Named(NounPhrase speaker, SpeechWords.Agreement agreement) implements Saying {}

  /** Somebody goes on whom an earlier sentence names: "and he added". */
  record Continued(SpeechWords.Agreement agreement) implements Saying {}

  /** Somebody speaks, or several do, and it cannot be read who. */
  record Unclear() implements Saying {}

  /** It reports no words. */
  record None() implements Saying {}
}
