package org.talksbot.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How well a confidence tells right first quotes and answerable questions. */
final class ConfidenceMeasures {
  private final List<Trial> trials = new ArrayList<>();

  /**
   * One question asked.
   *
   * @param confidence in the first quote, 0 to 1
   * @param right whether the first quote answers
   * @param answerable whether any sentence does
   */
  record Trial(double confidence, boolean right, boolean answerable) {}

  void add(Trial trial) {
    trials.add(trial);
  }

  /** The chance that an answerable question has a higher confidence than another (ROC AUC). */
  double answerableAuc() {
    return auc(Trial::answerable);
  }

  /** The chance that a right first quote has a higher confidence than a wrong one. */
  double rightAuc() {
    return auc(Trial::right);
  }

  private double auc(Predicate<Trial> label) {
    List<Trial> order = new ArrayList<>(trials);
    order.sort(Comparator.comparingDouble(Trial::confidence));
    double ranks = 0;
    double labelled = 0;
    for (int from = 0; from < order.size();) {
      int to = from;
      while (to < order.size() && order.get(to).confidence == order.get(from).confidence) {
        to++;
      }
      for (int i = from; i < to; i++) {
        if (label.test(order.get(i))) {
          ranks += (from + 1 + to) / 2.0;
          labelled++;
        }
      }
      from = to;
    }
    return (ranks - labelled * (labelled + 1) / 2) / (labelled * (order.size() - labelled));
  }

  /** The share of right first quotes among the surest share of the answerable questions. */
  double precision(double share) {
    List<Trial> surest = trials.stream()
        .filter(Trial::answerable)
        .sorted(Comparator.comparingDouble(Trial::confidence).reversed())
        .toList();
    int count = (int) (share * surest.size());
    return surest.stream().limit(count).filter(Trial::right).count() / (double) count;
  }

  /** The share of the answerable questions, or of the others, that a floor refuses. */
  double refused(boolean answerable, double floor) {
    return trials.stream()
        .filter(trial -> trial.answerable == answerable)
        .mapToDouble(trial -> trial.confidence < floor ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  /** Lines for a reader; figures that need unanswerable questions only where there are some. */
  List<String> lines(double... floors) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT,
        "first quote right when the surest 50 / 70 / 90 %% are answered: %.3f / %.3f / %.3f",
        precision(0.5), precision(0.7), precision(0.9)));
    if (trials.stream().anyMatch(trial -> !trial.answerable)) {
      lines.add(String.format(Locale.ROOT, "AUC: answerable %.3f, first quote right %.3f",
          answerableAuc(), rightAuc()));
      for (double floor : floors) {
        lines.add(String.format(Locale.ROOT,
            "floor %.2f refuses %.3f of the answerable, %.3f of the others", floor,
            refused(true, floor), refused(false, floor)));
      }
    }
    return lines;
  }
}
