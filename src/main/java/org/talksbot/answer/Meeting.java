package org.talksbot.answer;

import org.jspecify.annotations.Nullable;
import org.talksbot.article.DateSpan;

/**
 * A round of talks that a sentence is about.
 *
 * @param label as its readers would name it: place and date
 * @param days when it took place, where that is known
 */
public record Meeting(String label, @Nullable DateSpan days) {
  /** Refuses an empty label. */
  public Meeting {
    if (label.isBlank()) {
      throw new IllegalArgumentException("a meeting without a label");
    }
  }
}
