package org.talksbot.answer;

import java.util.List;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;

/** Finds what is known beside the words of a quote: who says it, about which meeting, when. */
final class QuoteNotes {
  /** The notes of a sentence, or of two that follow each other, inside its passage. */
  Notes of(Passage passage, Sentence sentence) {
    String meeting = passage.source().metadata().meeting();
    return new Notes(null, meeting == null ? null : new Meeting(meeting, null), List.of());
  }
}
