package org.talksbot.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.talksbot.answer.AnswerModel;
import org.talksbot.answer.AnswerModelText;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Knowledge;
import org.talksbot.search.PassageSearch;

/**
 * Learns from questions with known answers how to choose the sentence and how sure to be of it: one
 * model from several sets, each of which is asked of its own articles.
 */
public final class Training {
  private static final String COMMENT = "# ";

  private final List<String> names = new ArrayList<>();
  private final List<TrainingQuestions> sets = new ArrayList<>();
  private final List<List<TrainingExample>> examples = new ArrayList<>();

  /**
   * Adds a set.
   *
   * @param set the questions and the articles that they are asked of
   * @param search over these articles
   * @param settings how questions are answered; the floor counts where refusals are told
   * @param knowledge of names and meetings; its model is not used
   * @throws EvaluationException where a file of the set cannot be read
   */
  public void add(TrainingSet set, PassageSearch search, AnswerSettings settings,
      Knowledge knowledge) {
    TrainingQuestions questions = new TrainingQuestions(set, search, settings, knowledge);
    names.add(TrainingHead.name(set));
    sets.add(questions);
    examples.add(questions.examples());
  }

  /**
   * Learns from what was added.
   *
   * @param head first lines of the model file, without their marks: how it is made
   * @param report takes the cross-validated figures line by line
   * @return the lines of the model file; the same for the same questions and articles
   */
  public List<String> run(List<String> head, Consumer<String> report) {
    List<TrainingExample> all = examples.stream().flatMap(List::stream).toList();
    ModelTrainer trainer = new ModelTrainer(all);
    List<AnswerModel> unseen = new ArrayList<>();
    for (int fold = 0; fold < ArticleFolds.COUNT; fold++) {
      unseen.add(trainer.without(fold));
    }
    List<String> lines = new ArrayList<>();
    head.forEach(line -> lines.add(COMMENT + line));
    lines.add(COMMENT + all.size() + " questions, seed " + ModelTrainer.SEED + ".");
    lines.add("#");
    lines.add(COMMENT + "Five-fold cross-validated:");
    for (int i = 0; i < sets.size(); i++) {
      CrossValidation figures = CrossValidation.of(sets.get(i), examples.get(i), unseen);
      for (String line : figures.lines(names.get(i))) {
        report.accept(line);
        lines.add(COMMENT + line);
      }
    }
    lines.add("");
    lines.addAll(AnswerModelText.lines(trainer.all()));
    return lines;
  }

  /** Writes a model file. */
  public static void write(Path file, List<String> lines) {
    try {
      Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }
}
