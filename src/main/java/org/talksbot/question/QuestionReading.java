package org.talksbot.question;

import java.util.List;

/**
 * What a question asks for.
 *
 * @param kind the kind of answer it wants
 * @param words its content words as typed, in order; empty where there is none
 * @param context content words of earlier questions that a follow-up leaves out
 * @param parts which of the words stand for what
 */
public record QuestionReading(QuestionKind kind, List<String> words, List<String> context,
    QuestionParts parts) {
  /** Copies the lists. */
  public QuestionReading {
    words = List.copyOf(words);
    context = List.copyOf(context);
  }

  /** A reading that tells no parts apart. */
  public QuestionReading(QuestionKind kind, List<String> words, List<String> context) {
    this(kind, words, context, QuestionParts.NONE);
  }
}
