package org.talksbot.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as typed.
 *
 * @param text the question
 * @param history earlier questions of the same conversation, oldest first
 * @param asked the day on which it is asked, which is its "today"; null where that is not known
 */
public record Question(String text, List<String> history, @Nullable LocalDate asked) {
  /** Copies the list. */
  public Question {
    history = List.copyOf(history);
  }

  /** A question of no known day. */
  public Question(String text, List<String> history) {
    this(text, history, null);
  }

  /** A question without a conversation before it. */
  public static Question of(String text) {
    return new Question(text, List.of());
  }

  /** The same question, asked on a day. */
  public Question on(LocalDate day) {
    return new Question(text, history, day);
  }
}
