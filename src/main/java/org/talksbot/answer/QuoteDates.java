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
    return phrases.find(passage.text(sentence)).isEmpty()
        ? List.of()
        : of(article(passage), passage, sentence);
  }

  /** The same, with the passage's article read before. */
  List<ResolvedDate> of(ArticleDates article, Passage passage, Sentence sentence) {
    return article.of(passage.text(sentence),
        passage.text().substring(0, sentence.start() - passage.start()));
  }

  /** Reads a passage's whole article. */
  ArticleDates article(Passage passage) {
    Metadata metadata = passage.source().metadata();
    List<String> texts = search.article(passage).stream().map(Passage::text).toList();
    return new ArticleDates(phrases, tenses, metadata.title(), metadata.published(), texts);
  }
}
