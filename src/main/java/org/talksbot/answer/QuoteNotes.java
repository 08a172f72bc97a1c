package org.talksbot.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is known beside the words of a quote: who says it, about which meeting, when. */
final class QuoteNotes {
  /** The notes of a sentence about a meeting. */
  Notes of(@Nullable Meeting meeting) {
    return new Notes(null, meeting, List.of());
  }
}
