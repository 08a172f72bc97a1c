package org.talksbot.answer.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talksbot.answer.speech.PersonMention;
import org.talksbot.answer.speech.Statements;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** Persons: names that stand beside an office, or behind "by" and its likes. */
public final class Persons implements SpanFinder {
  private static final String COMMA = "\u060C";
  private static final int MOST_NAME_WORDS = 3;
  private static final int LONGEST = 12;

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

  /** Those who hold the office that is asked about: most of its words stand in the question. */
  List<Span> holding(TextWords words, IntPredicate asked) {
    return Stream.concat(statements.persons(words).stream(), behindNames(words).stream())
        .filter(mention -> isMostlyAsked(mention.office(), words, asked))
        .map(PersonMention::name)
        .toList();
  }

  private static boolean isMostlyAsked(Span span, TextWords words, IntPredicate asked) {
    return 2 * in(span, words).filter(asked).count() > in(span, words).count();
  }

  /** Persons whose office stands between commas behind the name. */
  private List<PersonMention> behindNames(TextWords words) {
    List<PersonMention> found = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      if (words.hasBefore(at, COMMA) && statements.isOffice(words.folded(at))) {
        int first = at;
        while (first > 0 && at - first < MOST_NAME_WORDS && statements.isName(words, first - 1)
            && (first == at || words.follows(first))) {
          first--;
        }
        int last = Clause.last(words, at, LONGEST);
        if (first < at && last >= at) {
          found.add(new PersonMention(words.span(at, last), words.span(first, at - 1)));
        }
      }
    }
    return found;
  }

  private static boolean isAsked(PersonMention mention, TextWords words, IntPredicate asked) {
    return in(mention.name(), words).anyMatch(asked);
  }

  private static IntStream in(Span span, TextWords words) {
    return IntStream.range(0, words.size())
        .filter(at -> words.start(at) >= span.start() && words.end(at) <= span.end());
  }
}
