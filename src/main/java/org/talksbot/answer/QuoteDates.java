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

  /**
   * The dates of a sentence of the article's passage, in order, with offsets from the sentence's
   * start.
   */
  List<ResolvedDate> of(WholeArticle article, Sentence sentence) {
    return of(dates(article), article.passage(), sentence);
  }

  /** The same, with the dates of the passage's article at hand. */
  List<ResolvedDate> of(ArticleDates article, Passage passage, Sentence sentence) {
    return article.of(passage.text(sentence),
        passage.text().substring(0, sentence.start() - passage.start()));
  }

  /** The dates of a passage's article, which is read when they turn out to matter. */
  ArticleDates article(Passage passage) {
    return dates(new WholeArticle(search, passage));
  }

  private ArticleDates dates(WholeArticle article) {
    Metadata metadata = article.passage().source().metadata();
    return new ArticleDates(phrases, tenses, metadata.title(), metadata.published(),
        article::texts);
  }
}
