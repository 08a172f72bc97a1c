package org.talksbot.reply;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.Quote;
import org.talksbot.answer.Speaker;
import org.talksbot.article.Metadata;
import org.talksbot.search.Source;

/** What a terminal says about an article: title, outlet, date, meeting, and where to read it. */
final class ArticleLines {
  private static final TerminalTexts TEXTS = TerminalTexts.arabic();
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final TerminalStyle style;
  private final DateWords dates;
  private final ToldBy toldBy;
  private final String untitled;

  ArticleLines(TerminalStyle style) {
    this.style = style;
    Messages messages = Messages.builtIn();
    dates = new DateWords(messages.months(), messages.between());
    toldBy = new ToldBy(messages, Numerals.LATIN);
    untitled = messages.untitled();
  }

  /**
   * Everything about the article that a text stands in.
   *
   * @param text what stands there, word for word; the link opens at it
   * @param line the line of the file on which it begins, from 1
   * @param meeting the meeting that it is about, where that is known
   * @param times what its words of time mean
   */
  String about(Source source, String text, int line, @Nullable String meeting,
      List<ShownDate> times) {
    Metadata metadata = source.metadata();
    return title(metadata) + publisher(metadata)
        + (meeting == null ? "" : line("quote.meeting", meeting))
        + times.stream().map(this::time).collect(joining())
        + place(source, text, line);
  }

  /** Who says what a quote reports; nothing where nobody does. */
  String speaker(@Nullable Speaker speaker) {
    return speaker == null
        ? ""
        : line(speaker.anonymous() ? "quote.anonymous-speaker" : "quote.speaker", speaker.name());
  }

  private String time(ShownDate date) {
    return line(date.certain() ? "quote.time" : "quote.likely-time", date.words(),
        dates.of(date.days()));
  }

  /** The little that is said of another article with nearly the same sentence. */
  String alsoIn(Source source) {
    return line("quote.also-in") + named(source);
  }

  /** How many articles tell what a quote tells, and which the others are; nothing for one. */
  String toldBy(Quote quote) {
    return quote.alsoIn().isEmpty()
        ? ""
        : line("quote.told-by", toldBy.label(quote))
            + quote.alsoIn().stream().map(this::named).collect(joining());
  }

  private String named(Source source) {
    Metadata metadata = source.metadata();
    String address = metadata.url() == null ? source.file() : metadata.url();
    return title(metadata) + publisher(metadata) + address(address);
  }

  /** What one of several contradicting quotes says, where, and of which day that is. */
  String differing(Differing quote) {
    String source = quote.source().isEmpty() ? untitled : quote.source();
    return quote.published() == null
        ? line("answer.differing-undated", quote.words(), source)
        : line("answer.differing", quote.words(), dates.of(quote.published()), source);
  }

  /** A line of its own; words that went over an end of line in their article do not here. */
  String line(String key, String... arguments) {
    String[] words = Stream.of(arguments)
        .map(argument -> LINE_END.matcher(argument).replaceAll(" "))
        .toArray(String[]::new);
    return style.arabic(Printable.line(TEXTS.text(key, words)));
  }

  private String title(Metadata metadata) {
    return metadata.title().isEmpty() ? "" : line("quote.title", metadata.title());
  }

  /** Outlet and date on one line, but for an outlet whose Latin letters would part the two. */
  private String publisher(Metadata metadata) {
    String publisher = metadata.publisher();
    String date = metadata.published() == null ? null : dates.of(metadata.published());
    if (publisher != null && date != null && !Direction.holdsLeftToRight(publisher)) {
      return line("quote.publisher-and-date", publisher, date);
    }
    return (publisher == null ? "" : line("quote.publisher", publisher))
        + (date == null ? "" : line("quote.published", date));
  }

  private String place(Source source, String text, int line) {
    String url = source.metadata().url();
    Optional<String> link = url == null ? Optional.empty() : QuoteLink.sentence(url, text);
    return link.map(to -> line("quote.link") + address(to))
        .orElseGet(() -> line("quote.place") + address(source.file() + ':' + line));
  }

  private static String address(String address) {
    return Printable.line(address) + '\n';
  }
}
