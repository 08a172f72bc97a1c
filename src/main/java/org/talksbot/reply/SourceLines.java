package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.Meeting;
import org.talksbot.answer.Notes;
import org.talksbot.answer.Quote;
import org.talksbot.answer.Speaker;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Source;

/** The lines under a quote that say what is known beside its words, and where it stands. */
final class SourceLines {
  private static final int MAX_SPEAKER = 120;
  private static final int MAX_MEETING = 120;
  private static final int MAX_TIME = 60;
  private static final String COMMA = "\u060C ";
  private static final String SEMICOLON = "\u061B ";
  private static final String COLON = ": ";
  private static final int MAX_TITLE = 200;
  private static final int MAX_OUTLET = 80;
  private static final int MAX_NAMED = 5;

  private final Messages messages;
  private final DateWords dates;
  private final ToldBy toldBy;
  private final Numerals numerals;
  private final String bot;

  /**
   * Lines with these texts.
   *
   * @param bot the bot's name, for links to articles without a public address
   */
  SourceLines(Messages messages, Numerals numerals, String bot) {
    this.messages = messages;
    this.dates = new DateWords(messages.months(), messages.between(), numerals);
    this.toldBy = new ToldBy(messages, numerals);
    this.numerals = numerals;
    this.bot = bot;
  }

  /**
   * Who says it, its article, its meeting, what its words of time mean, then how many articles tell
   * the same, and which.
   */
  List<Block> under(Quote quote) {
    List<Block> lines = new ArrayList<>();
    speaker(quote.notes()).ifPresent(lines::add);
    List<Run> first = new ArrayList<>(List.of(Run.plain(messages.source() + COLON)));
    first.addAll(at(quote.source(), quote.sentence(), quote.text()));
    lines.add(Block.line(1, first));
    meeting(quote.notes()).ifPresent(lines::add);
    time(quote).ifPresent(lines::add);
    if (!quote.alsoIn().isEmpty()) {
      lines.add(Block.line(1, alsoIn(quote)));
    }
    return lines;
  }

  /** An article with a link that opens at a sentence: on its page, else in the bot. */
  List<Run> at(Source source, Sentence sentence, String text) {
    return named(source, Optional.of(sentenceOnPage(source, text)
        .orElseGet(() -> DeepLink.of(source.article(), sentence).address(bot))));
  }

  /** An article with a link to it. */
  List<Run> article(Source source) {
    String url = source.metadata().url();
    return named(source, Optional.of((url == null ? Optional.<String>empty() : QuoteLink.page(url))
        .orElseGet(() -> DeepLink.of(source.article()).address(bot))));
  }

  /** An article, with a link only where it has a public address. */
  List<Run> told(Source source) {
    String url = source.metadata().url();
    return named(source, url == null ? Optional.empty() : QuoteLink.page(url));
  }

  /** The public address that opens at a sentence; nothing for an article without one. */
  static Optional<String> sentenceOnPage(Source source, String text) {
    String url = source.metadata().url();
    return url == null ? Optional.empty() : QuoteLink.sentence(url, text);
  }

  private Optional<Block> speaker(Notes notes) {
    Speaker speaker = notes.speaker();
    return speaker == null
        ? Optional.empty()
        : insert(speaker.name(), MAX_SPEAKER)
            .map(name -> speaker.anonymous()
                ? messages.anonymous().replace("{name}", name)
                : name)
            .map(name -> labelled(messages.speaker(), name));
  }

  private Optional<Block> meeting(Notes notes) {
    Meeting meeting = notes.meeting();
    return meeting == null
        ? Optional.empty()
        : insert(meeting.label(), MAX_MEETING)
            .map(label -> labelled(messages.meeting(), numerals.of(label)));
  }

  private Optional<Block> time(Quote quote) {
    String all = ShownDate.of(quote)
        .stream()
        .map(date -> (date.certain() ? messages.means() : messages.likelyMeans())
            .replace("{words}", Insert.of(date.words(), MAX_TIME))
            .replace("{days}", dates.of(date.days())))
        .collect(Collectors.joining(SEMICOLON));
    return all.isEmpty() ? Optional.empty() : Optional.of(labelled(messages.time(), all));
  }

  private static Block labelled(String label, String text) {
    return Block.line(1, List.of(Run.plain(label + COLON + text)));
  }

  /** How many tell it, and the first of the others. */
  private List<Run> alsoIn(Quote quote) {
    List<Source> others = quote.alsoIn();
    List<Run> runs = new ArrayList<>(List.of(Run.plain(toldBy.label(quote) + COLON)));
    for (Source source : others.subList(0, Math.min(MAX_NAMED, others.size()))) {
      if (runs.size() > 1) {
        runs.add(Run.plain(SEMICOLON));
      }
      runs.addAll(article(source));
    }
    return runs;
  }

  private List<Run> named(Source source, Optional<String> address) {
    Metadata metadata = source.metadata();
    String title = insert(metadata.title(), MAX_TITLE).orElse(messages.untitled());
    List<Run> runs = new ArrayList<>();
    runs.add(address.map(to -> Run.link(title, to)).orElseGet(() -> Run.plain(title)));
    insert(metadata.publisher(), MAX_OUTLET).map(outlet -> Run.plain(COMMA + outlet))
        .ifPresent(runs::add);
    DateSpan published = metadata.published();
    if (published != null) {
      runs.add(Run.plain(COMMA + dates.of(published)));
    }
    return runs;
  }

  private static Optional<String> insert(@Nullable String text, int maxUnits) {
    return text == null
        ? Optional.empty()
        : Optional.of(Insert.of(text, maxUnits)).filter(line -> !line.isEmpty());
  }
}
