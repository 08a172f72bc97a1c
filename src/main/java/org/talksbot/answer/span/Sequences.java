package org.talksbot.answer.span;

import java.util.function.IntPredicate;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/**
 * Clauses that tell of one event that it came before or after another: "the visit preceded the
 * talks of 10 April by a week". The day there is mostly the other event's.
 */
final class Sequences {
  private final PhraseTable phrases;

  Sequences(PhraseTable phrases) {
    this.phrases = phrases;
  }

  /** Whether a date stands in such a clause, behind its verb, and the verb is not asked about. */
  boolean hold(Span date, TextWords words, IntPredicate asked) {
    for (int at = 0; at < words.size() && words.start(at) < date.start(); at++) {
      int behind = at + phrases.match("sequence", words, at);
      if (behind > at && !asked.test(at) && !isAdverb(words, behind)) {
        int last = Clause.last(words, at, words.size());
        if (last < 0 || date.end() <= words.end(last)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "It came before that they met": they met earlier. */
  private boolean isAdverb(TextWords words, int behind) {
    return behind < words.size() && phrases.has("sequence-that", words.folded(behind));
  }
}
