package org.talksbot.evaluation;

import java.util.List;

/**
 * The measures of one system over some questions. Strict: a passage counts only if it is the gold
 * passage, a quote only if it lies in it and overlaps the answer. All but the refusals are over the
 * answerable questions.
 *
 * @param questions how many questions
 * @param answerable how many of them have an answer
 * @param recall1 share whose gold passage is first (R@1)
 * @param recall5 share whose gold passage is among the first 5
 * @param recall20 share whose gold passage is among the first 20
 * @param reciprocalRank mean reciprocal rank of the gold passage among the first 10 (MRR@10)
 * @param answer1 share whose first quote answers (ans@1, hit@1)
 * @param answer3 share with an answer among the first 3 quotes (ans@3, hit@3)
 * @param refusals unanswerable questions that are refused
 * @param falseRefusals answerable questions that are refused
 */
record Measures(int questions, int answerable, double recall1, double recall5, double recall20,
    double reciprocalRank, double answer1, double answer3, int refusals, int falseRefusals) {

  /** Measures a system. */
  static Measures of(List<TestQuestion> questions, Ranked system) {
    return of(questions,
        questions.stream().map(question -> system.rank(question.question())).toList());
  }

  /** Measures what a system made of some questions, in their order. */
  static Measures of(List<TestQuestion> questions, List<Ranking> rankings) {
    Sum sum = new Sum();
    for (int i = 0; i < questions.size(); i++) {
      sum.add(questions.get(i), rankings.get(i));
    }
    return sum.measures(questions.size());
  }

  /** The unanswerable questions. */
  int unanswerable() {
    return questions - answerable;
  }

  /** Adds up ranking by ranking. */
  private static final class Sum {
    private int answerable;
    private int first;
    private int five;
    private int twenty;
    private double reciprocal;
    private int answer1;
    private int answer3;
    private int refusals;
    private int falseRefusals;

    void add(TestQuestion question, Ranking ranking) {
      if (!question.answerable()) {
        refusals += ranking.answered() ? 0 : 1;
        return;
      }
      answerable++;
      falseRefusals += ranking.answered() ? 0 : 1;
      int rank = rank(question, ranking);
      first += rank == 0 ? 1 : 0;
      five += rank < 5 ? 1 : 0;
      twenty += rank < 20 ? 1 : 0;
      reciprocal += rank < 10 ? 1.0 / (rank + 1) : 0;
      answer1 += ranking.answers(question, 1) ? 1 : 0;
      answer3 += ranking.answers(question, 3) ? 1 : 0;
    }

    Measures measures(int questions) {
      double n = Math.max(1, answerable);
      return new Measures(questions, answerable, first / n, five / n, twenty / n, reciprocal / n,
          answer1 / n, answer3 / n, refusals, falseRefusals);
    }

    private static int rank(TestQuestion question, Ranking ranking) {
      for (int i = 0; i < ranking.articles().size(); i++) {
        String article = ranking.articles().get(i);
        if (question.gold().stream().anyMatch(gold -> gold.article().equals(article))) {
          return i;
        }
      }
      return Integer.MAX_VALUE;
    }
  }
}
