package org.talksbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.question.Question;

/**
 * Reads a line of a batch: {@code {"id", "question", "history": […], "asked": "2025-03-01"}}, other
 * fields unheeded.
 */
final class BatchFormat {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ObjectMapper mapper = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  /** Reads one line of any bytes. */
  BatchLine read(byte[] line) {
    if (line.length > InputLines.MAX_BYTES) {
      return new BatchLine.Unreadable(null,
          "longer than the " + InputLines.MAX_BYTES + " bytes allowed");
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      if (text.startsWith(BYTE_ORDER_MARK)) {
        text = text.substring(1);
      }
      return text.isBlank() ? new BatchLine.Blank() : read(mapper.readTree(text));
    } catch (CharacterCodingException _) {
      return new BatchLine.Unreadable(null, "not UTF-8");
    } catch (JsonProcessingException e) {
      return new BatchLine.Unreadable(null, "not JSON: " + e.getOriginalMessage());
    }
  }

  private static BatchLine read(JsonNode line) {
    if (!line.isObject()) {
      return new BatchLine.Unreadable(null, "not a JSON object");
    }
    JsonNode id = line.get("id");
    if (id != null && !id.isTextual() && !id.isNumber() && !id.isNull()) {
      return new BatchLine.Unreadable(null, "id: a string or a number is expected");
    }
    JsonNode question = line.get("question");
    if (question == null || !question.isTextual()) {
      return new BatchLine.Unreadable(id, "question: a string is expected");
    }
    List<String> history = history(line.get("history"));
    if (history == null) {
      return new BatchLine.Unreadable(id, "history: a list of strings is expected");
    }
    JsonNode asked = line.get("asked");
    if (asked == null || asked.isNull()) {
      return new BatchLine.Asked(id, new Question(question.textValue(), history));
    }
    try {
      return new BatchLine.Asked(id, new Question(question.textValue(), history,
          LocalDate.parse(asked.asText())));
    } catch (DateTimeParseException _) {
      return new BatchLine.Unreadable(id, "asked: a day such as 2025-03-01 is expected");
    }
  }

  private static @Nullable List<String> history(@Nullable JsonNode history) {
    List<String> questions = new ArrayList<>();
    if (history == null || history.isNull()) {
      return questions;
    }
    for (JsonNode question : history) {
      if (!question.isTextual()) {
        return null;
      }
      questions.add(question.textValue());
    }
    return history.isArray() ? questions : null;
  }
}
