package org.talksbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfidenceMeasuresTest {
  private final ConfidenceMeasures measures = new ConfidenceMeasures();

  @Test
  void equalConfidencesTellNothing() {
    measures.add(new ConfidenceMeasures.Trial(0.5, true, true));
    measures.add(new ConfidenceMeasures.Trial(0.5, false, false));

    assertThat(measures.answerableAuc()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void precisionCountsTheSurestOfTheAnswerable() {
    measures.add(new ConfidenceMeasures.Trial(0.9, true, true));
    measures.add(new ConfidenceMeasures.Trial(0.7, false, true));
    measures.add(new ConfidenceMeasures.Trial(0.95, false, false));

    assertThat(measures.precision(0.5)).isEqualTo(1);
    assertThat(measures.precision(1)).isEqualTo(0.5);
    assertThat(measures.refused(true, 0.8)).isEqualTo(0.5);
  }
}
