package org.talksbot.answer;

import java.util.List;
import org.talksbot.arabic.DatePhrases;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageSearch;

/** The days that the words of time of a quote mean; safe for use by many threads. */
final class QuoteDates {
  private final PassageSearch search;
  private final DatePhrases phrases;
  private final TenseWords tenses = TenseWords.load();

  QuoteDates(PassageSearch search, DatePhrases phrases) {
    this.search = search;
    this.phrases = phrases;
  }

  /** The dates of a sentence of a passage, in order, with offsets from the sentence's start. */
  List<ResolvedDate> of(Passage passage, Sentence sentence) {
    String text = passage.text(sentence);
    if (phrases.find(text).isEmpty()) {
      return List.of();
    }
    Metadata metadata = passage.source().metadata();
    List<String> texts = search.article(passage).stream().map(Passage::text).toList();
    ArticleDates dates = new ArticleDates(phrases, tenses, metadata.title(), metadata.published(),
        texts);
    return dates.of(text, passage.text().substring(0, sentence.start() - passage.start()));
  }
}
