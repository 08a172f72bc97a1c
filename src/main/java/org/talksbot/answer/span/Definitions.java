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

/** What somebody or something is: the office before or behind a name, or what follows "is". */
public final class Definitions implements SpanFinder {
  private static final String COMMA = "\u060C";
  private static final int LONGEST_NAME = 4;
  private static final int LATEST = 12;
  private static final int LONGEST = 25;

  private final PhraseTable phrases;
  private final Statements statements;

  Definitions(PhraseTable phrases, Statements statements) {
    this.phrases = phrases;
    this.statements = statements;
  }

  @Override
  public List<Span> in(String text, TextWords words, IntPredicate asked) {
    List<Span> found = new ArrayList<>();
    for (PersonMention mention : statements.persons(words)) {
      if (isAsked(mention.name(), words, asked) && !isAsked(mention.office(), words, asked)) {
        found.add(mention.office());
      }
    }
    int sort = sortBehindName(words, asked);
    if (sort > 0) {
      int last = Clause.last(words, sort, LONGEST);
      found.add(words.span(sort, Math.max(sort, last)));
    }
    for (int at = 1; at < words.size(); at++) {
      if (words.hasBefore(at, COMMA) && asked.test(at - 1) && !asked.test(at)
          && statements.isOffice(words.folded(at))) {
        int last = Clause.last(words, at, LONGEST);
        if (last > at) {
          found.add(words.span(at, last));
        }
      }
    }
    for (int at = 1; at < Math.min(LATEST, words.size()) && found.isEmpty(); at++) {
      if (phrases.match("is", words, at) > 0 && asked.test(at - 1)) {
        int last = Clause.last(words, at, LONGEST);
        if (last > at + 1) {
          found.add(words.span(at + 1, last));
        }
      }
    }
    return found;
  }

  /** Where a sentence that opens with the name tells of what sort it is; 0 where it does not. */
  private int sortBehindName(TextWords words, IntPredicate asked) {
    boolean named = false;
    for (int at = 0; at < Math.min(LONGEST_NAME + 1, words.size()); at++) {
      if (named && phrases.match("sort", words, at) > 0) {
        return at;
      }
      if (words.hasBefore(at + 1, COMMA) || (!asked.test(at) && !statements.isName(words, at))) {
        return 0;
      }
      named |= asked.test(at);
    }
    return 0;
  }

  private static boolean isAsked(Span span, TextWords words, IntPredicate asked) {
    return IntStream.range(0, words.size())
        .filter(at -> words.start(at) >= span.start() && words.end(at) <= span.end())
        .anyMatch(asked);
  }
}
