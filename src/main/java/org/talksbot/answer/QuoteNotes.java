package org.talksbot.answer;

import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;

/** Finds what is known beside the words of a quote: who says it, about which meeting, when. */
final class QuoteNotes {
  private final QuoteDates dates;

  QuoteNotes(QuoteDates dates) {
    this.dates = dates;
  }

  /** The notes of a sentence, or of two that follow each other, inside its passage. */
  Notes of(Passage passage, Sentence sentence) {
    String meeting = passage.source().metadata().meeting();
    return new Notes(null, meeting == null ? null : new Meeting(meeting, null),
        dates.of(passage, sentence));
  }
}
