package org.talksbot.answer.span;

import java.util.List;
import java.util.function.IntPredicate;
import org.talksbot.answer.speech.Statements;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** What somebody says: from behind "that" or the colon to the end of the paragraph. */
public final class Contents implements SpanFinder {
  private final Statements statements;

  Contents(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Span> in(String text, TextWords words, IntPredicate asked) {
    int from = statements.content(words);
    return from < 0 || from >= words.size()
        ? List.of()
        : List.of(words.span(from, last(words, from)));
  }

  /** The next paragraph, where a quote has two, may be somebody else's words. */
  private static int last(TextWords words, int from) {
    int last = from;
    while (last + 1 < words.size() && !words.hasBefore(last + 1, "\n")) {
      last++;
    }
    return last;
  }
}
