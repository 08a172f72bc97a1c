package org.talksbot.reply;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Disagreement;
import org.talksbot.answer.Highlight;
import org.talksbot.answer.Quote;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;

/**
 * What one of several contradicting quotes says.
 *
 * @param words the words that answer, cut from the quote
 * @param source what its article is known by: its outlet, or its title where the outlets do not
 *     tell the articles apart; empty where nothing is known
 * @param published when it appeared, where that is known
 */
record Differing(String words, String source, @Nullable DateSpan published) {

  /**
   * The quotes that contradict a quote or each other, together with it and in the answer's order.
   *
   * @param first number of a quote among the answer's, from 0
   * @return empty where it contradicts none, or an earlier quote tells of it already
   */
  static List<Differing> from(Answer.Quoted answer, int first) {
    TreeSet<Integer> together = together(answer.disagreements(), first);
    if (together.size() < 2 || together.first() < first) {
      return List.of();
    }
    List<Quote> quotes = together.stream().map(answer.quotes()::get).toList();
    boolean byOutlet = quotes.stream()
        .map(quote -> quote.source().metadata().publisher())
        .filter(outlet -> outlet != null && !outlet.isBlank())
        .distinct()
        .count() == quotes.size();
    return quotes.stream().map(quote -> of(quote, byOutlet)).toList();
  }

  /** A quote with all that a chain of contradictions ties to it. */
  private static TreeSet<Integer> together(List<Disagreement> pairs, int first) {
    TreeSet<Integer> together = new TreeSet<>(List.of(first));
    int before = 0;
    while (before < together.size()) {
      before = together.size();
      for (Disagreement pair : pairs) {
        if (together.contains(pair.first()) || together.contains(pair.second())) {
          together.add(pair.first());
          together.add(pair.second());
        }
      }
    }
    return together;
  }

  private static Differing of(Quote quote, boolean byOutlet) {
    Metadata metadata = quote.source().metadata();
    Highlight highlight = quote.highlight();
    String words = highlight == null
        ? quote.text()
        : quote.text().substring(highlight.start(), highlight.end());
    String publisher = metadata.publisher();
    return new Differing(words, byOutlet && publisher != null ? publisher : metadata.title(),
        metadata.published());
  }
}
