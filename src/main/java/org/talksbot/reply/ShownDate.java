package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.talksbot.answer.Certainty;
import org.talksbot.answer.Quote;
import org.talksbot.answer.ResolvedDate;
import org.talksbot.article.DateSpan;

/**
 * A date of a quote that a reader could not tell without the article at hand.
 *
 * @param words how the quote says it, cut from it
 * @param days the days that are meant
 * @param certain whether nothing speaks against them
 */
record ShownDate(String words, DateSpan days, boolean certain) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})");

  /** The dates of a quote in its order; one that names its year says all by itself. */
  static List<ShownDate> of(Quote quote) {
    List<ShownDate> shown = new ArrayList<>();
    for (ResolvedDate date : quote.notes().dates()) {
      String words = quote.text().substring(date.start(), date.end());
      if (!YEAR.matcher(words).find()) {
        shown.add(new ShownDate(words, new DateSpan(date.from(), date.to()),
            date.certainty() == Certainty.CERTAIN));
      }
    }
    return shown;
  }
}
