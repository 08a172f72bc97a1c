package org.talksbot.answer;

import org.talksbot.question.Question;

/** Answers questions from the indexed articles; safe for use by many threads. */
public interface Answerer {
  /** Answers a question of any content whatever; never composes text. */
  Answer answer(Question question);
}
