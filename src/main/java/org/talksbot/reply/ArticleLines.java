package org.talksbot.reply;

import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.search.Source;

/** What a terminal says about an article: title, outlet, date, meeting, and where to read it. */
final class ArticleLines {
  private static final TerminalTexts TEXTS = TerminalTexts.arabic();

  private final TerminalStyle style;

  ArticleLines(TerminalStyle style) {
    this.style = style;
  }

  /**
   * Everything about the article that a text stands in.
   *
   * @param text what stands there, word for word; the link opens at it
   * @param line the line of the file on which it begins, from 1
   */
  String about(Source source, String text, int line) {
    Metadata metadata = source.metadata();
    return title(metadata) + publisher(metadata)
        + (metadata.meeting() == null ? "" : line("quote.meeting", metadata.meeting()))
        + place(source, text, line);
  }

  /** The little that is said of another article with nearly the same sentence. */
  String alsoIn(Source source) {
    Metadata metadata = source.metadata();
    String address = metadata.url() == null ? source.file() : metadata.url();
    return line("quote.also-in") + title(metadata) + publisher(metadata) + address(address);
  }

  String line(String key, String... arguments) {
    return style.arabic(Printable.line(TEXTS.text(key, arguments)));
  }

  private String title(Metadata metadata) {
    return metadata.title().isEmpty() ? "" : line("quote.title", metadata.title());
  }

  private String publisher(Metadata metadata) {
    String publisher = metadata.publisher();
    DateSpan published = metadata.published();
    if (published == null) {
      return publisher == null ? "" : line("quote.publisher", publisher);
    }
    String date = PublicationDate.of(published);
    return publisher == null
        ? line("quote.published", date)
        : line("quote.publisher-and-date", publisher, date);
  }

  private String place(Source source, String text, int line) {
    String url = source.metadata().url();
    return url == null
        ? line("quote.place") + address(source.file() + ':' + line)
        : line("quote.link") + address(TextFragment.link(url, text));
  }

  private static String address(String address) {
    return Printable.line(address) + '\n';
  }
}
