package org.talksbot.question;

import java.util.List;

/**
 * What a question asks for.
 *
 * @param kind the kind of answer it wants
 * @param words its content words as typed, in order; empty where there is none
 * @param context content words of earlier questions that a follow-up leaves out
 */
public record QuestionReading(QuestionKind kind, List<String> words, List<String> context) {
  /** Copies the lists. */
  public QuestionReading {
    words = List.copyOf(words);
    context = List.copyOf(context);
  }
}
