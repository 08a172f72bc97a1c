package org.talksbot.reply;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.talksbot.answer.Quote;
import org.talksbot.search.Source;

/**
 * Says how many tell what a quote tells. Articles count as sources only where each is of another
 * outlet: two articles of one newspaper bear out each other little.
 */
final class ToldBy {
  private final CountWords sources;
  private final CountWords articles;
  private final Numerals numerals;

  ToldBy(Messages messages, Numerals numerals) {
    this.numerals = numerals;
    sources = messages.toldBySources();
    articles = messages.toldByArticles();
  }

  /**
   * What stands before the names of the others.
   *
   * @param quote one that other articles tell too
   */
  String label(Quote quote) {
    CountWords words = isEachOfAnotherOutlet(quote) ? sources : articles;
    return numerals.of(words.of(quote.alsoIn().size() + 1));
  }

  private static boolean isEachOfAnotherOutlet(Quote quote) {
    Set<String> outlets = new HashSet<>();
    return Stream.concat(Stream.of(quote.source()), quote.alsoIn().stream())
        .map(ToldBy::outlet)
        .allMatch(outlet -> !outlet.isEmpty() && outlets.add(outlet));
  }

  private static String outlet(Source source) {
    String publisher = source.metadata().publisher();
    return publisher == null ? "" : publisher.strip().toLowerCase(Locale.ROOT);
  }
}
