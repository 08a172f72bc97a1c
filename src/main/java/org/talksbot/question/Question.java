package org.talksbot.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as typed, as far as it is read: whatever comes in, what is made of it is bounded from
 * here on.
 *
 * @param text the question, at most {@value #MAX_UNITS} UTF-16 units; the rest is cut off
 * @param history earlier questions of the same conversation, oldest first; the last
 *     {@value #MAX_HISTORY}, cut in the same way
 * @param asked the day on which it is asked, which is its "today"; null where that is not known
 */
public record Question(String text, List<String> history, @Nullable LocalDate asked) {
  /** Several times the longest question that anybody has typed; Telegram's limit is 4096. */
  public static final int MAX_UNITS = 1000;
  /** A follow-up reaches back a few turns. */
  public static final int MAX_HISTORY = 10;

  /** Cuts what is too long and copies the list. */
  public Question {
    text = cut(text);
    history = history.subList(Math.max(0, history.size() - MAX_HISTORY), history.size())
        .stream()
        .map(Question::cut)
        .toList();
  }

  private static String cut(String text) {
    return text.length() <= MAX_UNITS ? text : text.substring(0, MAX_UNITS);
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
