package org.talksbot.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.talksbot.question.QuestionKind;
import org.talksbot.search.Source;

/**
 * Counts articles of which a sentence answers the same question about the same meeting with the
 * same day, number or name: as sources of one quote. Five Russians are not five Americans.
 */
final class Agreement {
  private final AnswerValues values;
  private final StatementReader statements;

  Agreement(AnswerValues values, StatementReader statements) {
    this.values = values;
    this.statements = statements;
  }

  /** The quotes without those that only repeat another, which names them as sources. */
  List<Quote> counted(QuestionKind kind, List<Quote> quotes) {
    List<Quote> kept = new ArrayList<>();
    for (Quote quote : quotes) {
      int same = first(kind, kept, quote);
      if (same < 0) {
        kept.add(quote);
      } else {
        kept.set(same, withSource(kept.get(same), quote));
      }
    }
    return kept;
  }

  private int first(QuestionKind kind, List<Quote> quotes, Quote quote) {
    for (int i = 0; i < quotes.size(); i++) {
      if (agree(kind, quotes.get(i), quote)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A quote with the articles of those that say the same.
   *
   * @param others quotes that answer too, shown or not
   */
  Quote withSources(QuestionKind kind, Quote quote, List<Quote> others) {
    Quote counted = quote;
    for (Quote other : others) {
      counted = agree(kind, quote, other) ? withSource(counted, other) : counted;
    }
    return counted;
  }

  /** Whether they are about one meeting, from different articles, and answer the same. */
  private boolean agree(QuestionKind kind, Quote one, Quote other) {
    Meeting meeting = one.notes().meeting();
    if (meeting == null || !meeting.equals(other.notes().meeting())
        || one.source().article().equals(other.source().article())) {
      return false;
    }
    Optional<AnswerValue> value = values.of(kind, one);
    return value.isPresent() && values.gives(kind, other, value.get())
        && (kind != QuestionKind.HOW_MANY
            || statements.of(one).sides().equals(statements.of(other).sides()));
  }

  private static Quote withSource(Quote quote, Quote other) {
    Set<Source> sources = new LinkedHashSet<>(quote.alsoIn());
    sources.add(other.source());
    sources.addAll(other.alsoIn());
    sources.remove(quote.source());
    return new Quote(quote.passage(), quote.sentence(), quote.highlight(), quote.score(),
        List.copyOf(sources), quote.notes());
  }
}
