package org.talksbot.telegram;

import java.util.concurrent.atomic.LongAdder;
import org.talksbot.answer.Answer;

/** What happened since the start, in numbers alone. Safe for use by many threads. */
final class Counts {
  private final LongAdder answered = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final LongAdder failed = new LongAdder();

  void answered(Answer answer) {
    switch (answer) {
      case Answer.Quoted _ -> answered.increment();
      case Answer.Refused _ -> refused.increment();
    }
  }

  void failed() {
    failed.increment();
  }

  /** Questions that were answered with quotes. */
  long answered() {
    return answered.sum();
  }

  /** Questions that the articles do not answer. */
  long refused() {
    return refused.sum();
  }

  /** Updates that ended with an apology. */
  long failures() {
    return failed.sum();
  }
}
