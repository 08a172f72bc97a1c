package org.talksbot.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.talksbot.question.Question;

/**
 * Reads question sets in JSON Lines. Two forms are understood, line by line: questions on passages
 * ({@code id, question, passage, answers:[{text, start}]}) and questions on articles
 * ({@code id, question, history, kind, answerable, gold}), whose gold is a list of sentences
 * ({@code {file, sentence}}) or of offsets where the text may not be copied
 * ({@code {file, start, end}}, half-open, in UTF-16 units).
 */
final class QuestionSet {
  private static final ObjectMapper JSON = new ObjectMapper()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private QuestionSet() {}

  /**
   * Reads all questions of a file.
   *
   * @throws EvaluationException where the file cannot be read or a line is in neither form
   */
  static List<TestQuestion> read(Path file) {
    List<TestQuestion> questions = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          questions.add(question(line, file + ":" + number));
        }
      }
    } catch (IOException e) {
      throw new EvaluationException(file + ": cannot be read: " + e, e);
    }
    return questions;
  }

  private static TestQuestion question(String line, String place) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.path("question").isTextual()) {
        throw new EvaluationException(place + ": no question on this line", null);
      }
      TestQuestion question = node.has("passage")
          ? onPassage(node, place)
          : onArticles(node, place);
      if (question.answerable() && question.gold().isEmpty()) {
        throw new EvaluationException(place + ": no right answer on this line; expected answers,"
            + " gold or \"answerable\": false", null);
      }
      return question;
    } catch (JsonProcessingException e) {
      throw new EvaluationException(place + ": no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static TestQuestion onPassage(JsonNode node, String place) {
    List<TestQuestion.Gold> gold = new ArrayList<>();
    String passage = node.path("passage").asText();
    for (JsonNode answer : node.path("answers")) {
      if (!answer.path("start").canConvertToInt() || !answer.path("text").isTextual()) {
        throw new EvaluationException(place + ": an answer without its text and start", null);
      }
      int start = answer.path("start").asInt();
      gold.add(new TestQuestion.Gold.Stretch(passage, start,
          start + answer.path("text").asText().length()));
    }
    return new TestQuestion(node.path("id").asText(), Question.of(node.path("question").asText()),
        "all", true, gold);
  }

  private static TestQuestion onArticles(JsonNode node, String place) {
    List<String> history = new ArrayList<>();
    node.path("history").forEach(earlier -> history.add(earlier.asText()));
    List<TestQuestion.Gold> gold = new ArrayList<>();
    for (JsonNode answer : node.path("gold")) {
      gold.add(inArticle(answer, place));
    }
    String kind = node.path("kind").asText("all");
    String subkind = node.path("subkind").asText("");
    return new TestQuestion(node.path("id").asText(),
        new Question(node.path("question").asText(), history),
        subkind.isEmpty() ? kind : kind + "/" + subkind, node.path("answerable").asBoolean(true),
        gold);
  }

  private static TestQuestion.Gold inArticle(JsonNode answer, String place) {
    String article = answer.path("file").asText();
    JsonNode start = answer.path("start");
    JsonNode end = answer.path("end");
    if (answer.path("sentence").isTextual()) {
      return new TestQuestion.Gold.Whole(article, answer.path("sentence").asText());
    }
    if (!start.canConvertToInt() || !end.canConvertToInt() || end.asInt() <= start.asInt()) {
      throw new EvaluationException(place + ": a right answer has neither a sentence nor a start"
          + " and an end after it", null);
    }
    return new TestQuestion.Gold.Stretch(article, start.asInt(), end.asInt());
  }
}
