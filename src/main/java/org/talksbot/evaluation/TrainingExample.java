package org.talksbot.evaluation;

import java.util.Arrays;
import java.util.Optional;
import org.talksbot.answer.Candidates;
import org.talksbot.learning.LabelledRow;
import org.talksbot.learning.RankingGroup;
import org.talksbot.learning.ScoringModel;

/**
 * A question with the sentences that were weighed for it.
 *
 * @param question the question
 * @param fold its part in cross-validation
 * @param found the sentences
 * @param withheld the sentences where none that answers could be found
 */
record TrainingExample(TestQuestion question, int fold, Candidates found, Candidates withheld) {

  /**
   * The sentences for the ranker; nothing where no right one was found. Copies of a right sentence
   * that stand elsewhere are left out: they are neither right nor wrong.
   */
  Optional<RankingGroup> group() {
    double[] gains = new double[found.size()];
    double[][] rows = new double[found.size()][];
    int count = 0;
    for (int i = 0; i < found.size(); i++) {
      boolean right = isRight(found, i);
      if (right || !isCopyOfRight(i)) {
        gains[count] = right ? 1 : 0;
        rows[count++] = found.features(i);
      }
    }
    double[] kept = Arrays.copyOf(gains, count);
    return Arrays.stream(kept).sum() > 0
        ? Optional.of(new RankingGroup(Arrays.copyOf(rows, count), kept))
        : Optional.empty();
  }

  private boolean isCopyOfRight(int index) {
    String text = found.text(index);
    for (int i = 0; i < found.size(); i++) {
      if (isRight(found, i) && found.text(i).equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** The signals of the sentence that a model puts first, and whether it is right. */
  Optional<LabelledRow> first(ScoringModel ranking) {
    if (found.size() == 0) {
      return Optional.empty();
    }
    Candidates ranked = found.ranked(ranking);
    return Optional.of(new LabelledRow(ranked.signals(),
        ranked.firstQuote().stream().anyMatch(index -> isRight(ranked, index))));
  }

  /** The signals of the sentence that comes first where none is right. */
  Optional<LabelledRow> firstWithheld(ScoringModel ranking) {
    return withheld.size() == 0
        ? Optional.empty()
        : Optional.of(new LabelledRow(withheld.ranked(ranking).signals(), false));
  }

  private boolean isRight(Candidates candidates, int index) {
    Ranking.Cut cut = new Ranking.Cut(candidates.source(index).article(),
        candidates.sentence(index).start(), candidates.sentence(index).end(),
        candidates.text(index));
    return question.gold().stream().anyMatch(cut::hits);
  }
}
