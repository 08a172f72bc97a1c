package org.talksbot.answer.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.talksbot.answer.speech.Statements;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** One of a class that a question names by a noun: "the newspaper X" for "which newspaper". */
public final class Named implements SpanFinder {
  private final Statements statements;
  private final Predicate<String> noun;

  Named(Statements statements, Predicate<String> noun) {
    this.statements = statements;
    this.noun = noun;
  }

  @Override
  public List<Span> in(String text, TextWords words, IntPredicate asked) {
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (noun.test(words.folded(at))) {
        int last = statements.bodyEnd(words, at);
        boolean more = IntStream.rangeClosed(at + 1, last).anyMatch(asked.negate());
        if (last > at && more) {
          found.add(words.span(at, last));
        }
      }
    }
    return found;
  }
}
