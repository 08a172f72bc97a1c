package org.talksbot.question;

import java.util.List;

/**
 * A question as typed.
 *
 * @param text the question
 * @param history earlier questions of the same conversation, oldest first
 */
public record Question(String text, List<String> history) {
  /** Copies the list. */
  public Question {
    history = List.copyOf(history);
  }

  /** A question without a conversation before it. */
  public static Question of(String text) {
    return new Question(text, List.of());
  }
}
