package org.talksbot.search;

import java.time.LocalDate;
import java.util.Comparator;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;

/**
 * The article that a passage stands in.
 *
 * @param article the article's id
 * @param file the file's name inside the corpus
 * @param metadata what is known beside the text
 */
public record Source(String article, String file, Metadata metadata) {
  /** The newest first, those of no known day last. */
  public static final Comparator<Source> NEWEST_FIRST = Comparator
      .comparing(Source::published, Comparator.reverseOrder())
      .thenComparing(Source::article)
      .thenComparing(Source::file);

  private static LocalDate published(Source source) {
    DateSpan published = source.metadata().published();
    return published == null ? LocalDate.MIN : published.to();
  }
}
