package org.talksbot.answer.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** Causes and aims: from "because of", "in order to" and their likes to the end of the clause. */
public final class Causes implements SpanFinder {
  private static final int LONGEST = 30;

  private final PhraseTable phrases;

  Causes(PhraseTable phrases) {
    this.phrases = phrases;
  }

  @Override
  public List<Span> in(String text, TextWords words, IntPredicate asked) {
    List<Span> causes = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int marker = phrases.match("cause", words, at);
      if (marker == 0 || phrases.match("not-cause", words, at) > 0) {
        continue;
      }
      int last = Clause.last(words, at + marker - 1, LONGEST);
      if (last >= at + marker && !phrases.has("pointing", words.folded(at + marker))) {
        causes.add(words.span(at, last));
        at = last;
      }
    }
    return causes;
  }
}
