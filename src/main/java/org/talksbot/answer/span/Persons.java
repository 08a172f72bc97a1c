package org.talksbot.answer.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.talksbot.answer.speech.PersonMention;
import org.talksbot.answer.speech.Statements;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** Persons: names that stand beside an office, or behind "by" and its likes. */
public final class Persons implements SpanFinder {
  private final PhraseTable phrases;
  private final Statements statements;

  Persons(PhraseTable phrases, Statements statements) {
    this.phrases = phrases;
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
    for (int at = 0; at < words.size(); at++) {
      int from = at + phrases.match("by-person", words, at);
      int last = from > at && from < words.size() && words.follows(from)
          ? statements.nameEnd(words, from)
          : from;
      if (last > from && IntStream.rangeClosed(from, last).noneMatch(asked)) {
        names.add(words.span(from, last));
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
