package org.talksbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import org.talksbot.question.Question;

/** Gives questions without a day the present one, so that "yesterday" in them has a meaning. */
public final class DatedAnswerer implements Answerer {
  private final Answerer answerer;
  private final Clock clock;

  /** Asks {@code answerer} on the clock's day. */
  public DatedAnswerer(Answerer answerer, Clock clock) {
    this.answerer = answerer;
    this.clock = clock;
  }

  @Override
  public Answer answer(Question question) {
    return answerer
        .answer(question.asked() == null ? question.on(LocalDate.now(clock)) : question);
  }
}
