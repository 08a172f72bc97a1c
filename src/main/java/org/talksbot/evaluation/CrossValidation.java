package org.talksbot.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.talksbot.answer.Answer;
import org.talksbot.answer.AnswerModel;
import org.talksbot.answer.Answerer;

/**
 * The answers of the whole program to the questions of a set, each by the model that has not seen
 * it.
 */
final class CrossValidation {
  private static final double[] FLOORS = {0.1, 0.15, 0.2, 0.25, 0.3, 0.4};

  private final List<TestQuestion> questions = new ArrayList<>();
  private final List<Ranking> rankings = new ArrayList<>();
  private final ConfidenceMeasures confidence = new ConfidenceMeasures();
  private int quotes;

  private CrossValidation() {}

  /**
   * Asks the questions.
   *
   * @param examples the set's questions with their folds
   * @param unseen for each fold, the model that was made without it
   */
  static CrossValidation of(TrainingQuestions set, List<TrainingExample> examples,
      List<AnswerModel> unseen) {
    List<Answerer> answerers = unseen.stream().map(set::answerer).toList();
    CrossValidation validation = new CrossValidation();
    for (TrainingExample example : examples) {
      TestQuestion question = example.question();
      validation.add(question, answerers.get(example.fold()).answer(question.question()),
          set.withheld(question, unseen.get(example.fold())));
    }
    return validation;
  }

  private void add(TestQuestion question, Answer answer, Optional<Answer> withheld) {
    Ranking ranking = AnswererRanking.of(answer);
    questions.add(question);
    rankings.add(ranking);
    quotes += ranking.quotes().size();
    confidence.add(new ConfidenceMeasures.Trial(ranking.confidence(),
        ranking.answers(question, 1), question.answerable()));
    withheld.ifPresent(other -> confidence.add(
        new ConfidenceMeasures.Trial(other.confidence(), false, false)));
  }

  /** Lines for a reader. */
  List<String> lines(String name) {
    Measures measures = Measures.of(questions, rankings);
    List<String> lines = new ArrayList<>();
    lines.add(name);
    lines.add(String.format(Locale.ROOT,
        "  R@1 %.4f, R@5 %.4f, R@20 %.4f, MRR@10 %.4f, ans@1 %.4f, ans@3 %.4f, quotes %.2f",
        measures.recall1(), measures.recall5(), measures.recall20(), measures.reciprocalRank(),
        measures.answer1(), measures.answer3(), (double) quotes / questions.size()));
    if (measures.unanswerable() > 0) {
      lines.add(String.format(Locale.ROOT, "  refused %d of %d without an answer, %d of %d others",
          measures.refusals(), measures.unanswerable(), measures.falseRefusals(),
          measures.answerable()));
    }
    confidence.lines(FLOORS).forEach(line -> lines.add("  " + line));
    return lines;
  }
}
