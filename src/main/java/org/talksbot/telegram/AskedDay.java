package org.talksbot.telegram;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.question.Question;

/** Questions with the day on which they were written, which is their "today". */
final class AskedDay {
  private AskedDay() {}

  /**
   * A question.
   *
   * @param seconds when it was written, in seconds since 1970; a message that cannot be read any
   *     more has none, or 0
   */
  static Question question(String text, List<String> history, @Nullable Integer seconds) {
    Question question = new Question(text, history);
    if (seconds == null || seconds <= 0) {
      return question;
    }
    return question.on(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
  }
}
