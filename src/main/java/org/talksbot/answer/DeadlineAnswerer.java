package org.talksbot.answer;

import java.time.Duration;
import org.talksbot.question.Question;
import org.talksbot.search.SearchDeadline;

/** Gives all searches for one question a common time, behind which the answer is a failure. */
public final class DeadlineAnswerer implements Answerer {
  private final Answerer answerer;
  private final Duration most;

  /** Asks {@code answerer}, whose searches may take that long together. */
  public DeadlineAnswerer(Answerer answerer, Duration most) {
    this.answerer = answerer;
    this.most = most;
  }

  @Override
  public Answer answer(Question question) {
    return SearchDeadline.within(most, () -> answerer.answer(question));
  }
}
