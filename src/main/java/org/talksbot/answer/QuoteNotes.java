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
   * A quote with its notes.
   *
   * @param asked the meetings that the question fits
   */
  Quote of(Quote quote, AskedMeetings asked) {
    WholeArticle article = new WholeArticle(search, quote.passage());
    Sentence sentence = quote.sentence();
    Notes notes = new Notes(speaker(article, sentence),
        meetings.label(quote.passage(), sentence, asked), dates.of(article, sentence));
    return new Quote(quote.passage(), sentence, quote.highlight(), quote.score(), quote.alsoIn(),
        notes);
  }

  /** Whether a sentence goes on with a speaker whom it does not name and nothing else shows. */
  boolean lacksSpeaker(Passage passage, Sentence sentence) {
    return speakers.goesOn(passage, sentence)
        && speaker(new WholeArticle(search, passage), sentence) == null;
  }

  /** Who says what a sentence reports; null where it reports no words or that cannot be read. */
  private @Nullable Speaker speaker(WholeArticle article, Sentence sentence) {
    return speakers.mayBeOf(article.passage(), sentence)
        ? speakers.of(article.passages(), sentence).map(QuoteNotes::speaker).orElse(null)
        : null;
  }

  private static Speaker speaker(Attribution attribution) {
    return new Speaker(attribution.name(), attribution.anonymous());
  }
}
