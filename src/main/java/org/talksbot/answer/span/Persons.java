package org.talksbot.answer.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.talksbot.answer.speech.PersonMention;
import org.talksbot.answer.speech.Statements;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** Persons: names that stand beside an office, else the name right behind a word asked about. */
public final class Persons implements SpanFinder {
  private final Statements statements;

  Persons(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Span> in(String text, TextWords words, IntPredicate asked) {
    List<Span> names = new ArrayList<>();
    for (PersonMention mention : statements.persons(words)) {
      if (!isAsked(mention, words, asked)) {
        names.add(mention.name());
      }
    }
    for (int at = 1; at < words.size() && names.isEmpty(); at++) {
      if (asked.test(at - 1) && words.follows(at)) {
        int last = statements.nameEnd(words, at);
        if (last > at && IntStream.rangeClosed(at, last).noneMatch(asked)) {
          names.add(words.span(at, last));
        }
      }
    }
    return names;
  }

  private static boolean isAsked(PersonMention mention, TextWords words, IntPredicate asked) {
    return IntStream.range(0, words.size())
        .filter(at -> words.start(at) >= mention.name().start()
            && words.end(at) <= mention.name().end())
        .anyMatch(asked);
  }
}
