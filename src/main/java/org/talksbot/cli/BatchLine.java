package org.talksbot.cli;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.talksbot.question.Question;

/** What one line of a batch turned out to be. */
sealed interface BatchLine {
  /** A question with the id it came with, if any. */
  record Asked(@Nullable JsonNode id, Question question) implements BatchLine {}

  /** No question; the id where one could be read, and what is wrong. */
  record Unreadable(@Nullable JsonNode id, String reason) implements BatchLine {}

  /** Nothing. */
  record Blank() implements BatchLine {}
}
