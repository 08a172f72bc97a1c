package org.talksbot.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.talksbot.learning.ScoringModel;

/**
 * What was learned from questions with known answers.
 *
 * @param ranking scores the {@link Feature}s of a sentence
 * @param confidence scores the {@link Signal}s of the first sentence; the logistic function of it
 *     is the probability that this sentence answers
 */
public record AnswerModel(ScoringModel ranking, ScoringModel confidence) {
  private static final String FILE = "answer-model.txt";

  /** Refuses a model for other features. */
  public AnswerModel {
    if (ranking.weights().length != Feature.values().length
        || confidence.weights().length != Signal.values().length) {
      throw new IllegalArgumentException("a model for other features");
    }
  }

  /** A model that knows nothing and finds all sentences alike. */
  public static AnswerModel blank() {
    return new AnswerModel(new ScoringModel(new double[Feature.values().length], List.of()),
        new ScoringModel(new double[Signal.values().length], List.of()));
  }

  /** The model that comes with the program; its head says how it was made. */
  public static AnswerModel builtIn() {
    try (InputStream in = AnswerModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .toList();
      return AnswerModelText.read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
