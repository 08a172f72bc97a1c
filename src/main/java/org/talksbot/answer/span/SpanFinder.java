package org.talksbot.answer.span;

import java.util.List;
import java.util.function.IntPredicate;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** Finds the words of a sentence that are of one kind: dates, persons, places. Immutable. */
public sealed interface SpanFinder
    permits Causes, Contents, Dates, Definitions, Named, Numbers, Parts, Persons, Places {
  /**
   * The stretches of the kind, in order.
   *
   * @param text a text
   * @param words the words of a sentence of it
   * @param asked which of the words stand in the question too
   * @return as offsets into {@code text}
   */
  List<Span> in(String text, TextWords words, IntPredicate asked);
}
