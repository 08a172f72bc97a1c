package org.talksbot.answer;

import org.jspecify.annotations.Nullable;
import org.talksbot.answer.speech.Attribution;
import org.talksbot.answer.speech.Speakers;
import org.talksbot.article.Sentence;
import org.talksbot.meeting.AskedMeetings;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageSearch;

/** Finds what is known beside the words of a quote: who says it, about which meeting, when. */
final class QuoteNotes {
  private final PassageSearch search;
  private final QuoteDates dates;
  private final SentenceMeetings meetings;
  private final Speakers speakers = new Speakers();

  /** Reads whole articles from {@code search}. */
  QuoteNotes(PassageSearch search, QuoteDates dates, SentenceMeetings meetings) {
    this.search = search;
    this.dates = dates;
    this.meetings = meetings;
  }

  /**
   * The notes of a sentence, or of two that follow each other, inside its passage.
   *
   * @param asked the meetings that the question fits
   */
  Notes of(Passage passage, Sentence sentence, AskedMeetings asked) {
    return new Notes(speaker(passage, sentence), meeting(passage, sentence, asked),
        dates.of(passage, sentence));
  }

  /** The meeting that a sentence is about. */
  @Nullable
  Meeting meeting(Passage passage, Sentence sentence, AskedMeetings asked) {
    return meetings.label(passage, sentence, asked);
  }

  /** Whether a sentence goes on with a speaker whom it does not name and nothing else shows. */
  boolean lacksSpeaker(Passage passage, Sentence sentence, Notes notes) {
    return notes.speaker() == null && speakers.goesOn(passage, sentence);
  }

  private @Nullable Speaker speaker(Passage passage, Sentence sentence) {
    if (!speakers.isStatement(passage, sentence)) {
      return null;
    }
    return speakers.of(search.article(passage), sentence).map(QuoteNotes::speaker).orElse(null);
  }

  private static Speaker speaker(Attribution attribution) {
    return new Speaker(attribution.name(), attribution.anonymous());
  }
}
