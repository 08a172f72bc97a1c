package org.talksbot.evaluation;

import org.talksbot.question.Question;

/** A system that can be measured. */
interface Ranked {
  /** What it makes of a question. */
  Ranking rank(Question question);
}
