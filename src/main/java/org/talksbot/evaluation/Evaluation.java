package org.talksbot.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.talksbot.answer.Answerer;
import org.talksbot.article.Corpus;

/** Measures the answers to question sets beside those of the plain baseline, in one run. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * Measures and reports.
   *
   * @param questionFiles question sets, taken together; see {@code docs/quality.md} for the forms
   * @param answerer what is measured
   * @param corpus the articles it answers from
   * @return a table, one line for each kind of question and system
   * @throws EvaluationException where a set cannot be read
   */
  public static String report(List<Path> questionFiles, Answerer answerer, Corpus corpus) {
    List<TestQuestion> questions = new ArrayList<>();
    questionFiles.forEach(file -> questions.addAll(QuestionSet.read(file)));
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT,
        "%-28s %6s %6s %6s %6s %6s %6s %6s %12s %8s%n", "", "n", "R@1", "R@5", "R@20", "MRR@10",
        "ans@1", "ans@3", "refused", "wrongly"));
    try (PlainBaseline baseline = new PlainBaseline(corpus)) {
      table.append(rows("plain Lucene", questions, baseline));
    }
    table.append(rows("talks-bot", questions, new AnswererRanking(answerer)));
    confidence(questions, new AnswererRanking(answerer)).lines()
        .forEach(line -> table.append(line).append('\n'));
    return table.toString();
  }

  private static ConfidenceMeasures confidence(List<TestQuestion> questions, Ranked ranked) {
    ConfidenceMeasures measures = new ConfidenceMeasures();
    for (TestQuestion question : questions) {
      Ranking ranking = ranked.rank(question.question());
      measures.add(new ConfidenceMeasures.Trial(ranking.confidence(),
          ranking.answers(question, 1), question.answerable()));
    }
    return measures;
  }

  private static String rows(String system, List<TestQuestion> questions, Ranked ranked) {
    StringBuilder rows = new StringBuilder(row(system, Measures.of(questions, ranked)));
    TreeSet<String> kinds = new TreeSet<>();
    questions.forEach(question -> kinds.add(question.kind()));
    if (kinds.size() > 1) {
      for (String kind : kinds) {
        List<TestQuestion> some = questions.stream()
            .filter(question -> question.kind().equals(kind))
            .toList();
        rows.append(row("  " + kind, Measures.of(some, ranked)));
      }
    }
    return rows.toString();
  }

  private static String row(String name, Measures measures) {
    return String.format(Locale.ROOT,
        "%-28s %6d %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %12s %8d%n", name, measures.questions(),
        measures.recall1(),
        measures.recall5(), measures.recall20(), measures.reciprocalRank(), measures.answer1(),
        measures.answer3(), measures.refusals() + "/" + measures.unanswerable(),
        measures.falseRefusals());
  }
}
