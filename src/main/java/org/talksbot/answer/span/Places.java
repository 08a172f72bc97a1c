package org.talksbot.answer.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.talksbot.answer.speech.Statements;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.PlaceNames;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** Places: a known name, or "the hotel X", "the city of X", behind "in" or "to". */
public final class Places implements SpanFinder {
  private static final String ARTICLE = "\u0627\u0644";

  private final PhraseTable phrases;
  private final PlaceNames names;
  private final Statements statements;

  Places(PhraseTable phrases, PlaceNames names, Statements statements) {
    this.phrases = phrases;
    this.names = names;
    this.statements = statements;
  }

  @Override
  public List<Span> in(String text, TextWords words, IntPredicate asked) {
    List<Span> places = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int first = at + phrases.match("at", words, at);
      if (first == at || first >= words.size() || !words.follows(first)) {
        continue;
      }
      int last = last(words, first);
      if (last >= first) {
        places.add(words.span(first, last));
        at = last;
      }
    }
    return places;
  }

  /** The last word of a place that begins at a word, less than it where none does. */
  private int last(TextWords words, int first) {
    boolean noun = phrases.has("place-noun", words.folded(first));
    int name = names.match(words, first);
    if (!noun) {
      return first + name - 1;
    }
    int last = first;
    for (int next = first + 1; next < words.size() && words.follows(next);) {
      int named = names.match(words, next);
      boolean article = words.folded(next).startsWith(ARTICLE);
      boolean own = next == first + 1 && statements.isName(words, next);
      if (named == 0 && !article && !own) {
        break;
      }
      last = next + Math.max(1, named) - 1;
      next = last + 1;
    }
    return last > first ? last : first - 1;
  }
}
