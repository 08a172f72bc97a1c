package org.talksbot.answer;

import org.talksbot.question.QuestionKind;

/** Finds the words of a sentence that are of the kind a question asks for. */
final class AnswerSpans {
  /** Whether a stretch of text holds a date for a when, a number for a how many. */
  boolean holds(QuestionKind kind, String text, int start, int end) {
    return false;
  }
}
