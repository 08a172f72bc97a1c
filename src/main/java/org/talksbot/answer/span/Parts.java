package org.talksbot.answer.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** The members of a list: what follows "among them", "it includes", joined by "and". */
public final class Parts implements SpanFinder {
  private static final int LONGEST = 40;
  private static final String AND = "\u0648";

  private final PhraseTable phrases;

  Parts(PhraseTable phrases) {
    this.phrases = phrases;
  }

  @Override
  public List<Span> in(String text, TextWords words, IntPredicate asked) {
    List<Span> lists = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int marker = phrases.match("parts", words, at);
      if (marker == 0) {
        continue;
      }
      int first = at + marker;
      int last = Clause.lastOverCommas(words, first - 1, LONGEST);
      if (last > first && isJoined(words, first + 1, last)) {
        lists.add(words.span(first, last));
        at = last;
      }
    }
    return lists;
  }

  private static boolean isJoined(TextWords words, int from, int last) {
    for (int at = from; at <= last; at++) {
      if (words.folded(at).startsWith(AND) && words.folded(at).length() > 2) {
        return true;
      }
    }
    return false;
  }
}
