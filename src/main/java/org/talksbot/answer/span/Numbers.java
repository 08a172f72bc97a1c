package org.talksbot.answer.span;

import static org.talksbot.answer.span.Dates.EDGE_LEFT;
import static org.talksbot.answer.span.Dates.EDGE_RIGHT;
import static org.talksbot.answer.span.Dates.FLAGS;
import static org.talksbot.answer.span.Dates.GAP;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** Numbers with what is counted, but not those of dates. */
public final class Numbers implements SpanFinder {
  private static final String AND = "\u0648";

  private final Pattern number;
  private final Dates dates;

  /**
   * Finds the words of some groups.
   *
   * @param anyOf from a group's name to a regular expression of its words
   */
  Numbers(UnaryOperator<String> anyOf, Dates dates) {
    this.dates = dates;
    String counted = "(?:" + anyOf.apply("number") + "(?:" + GAP + AND + "?" + anyOf.apply("number")
        + ")*|\\d+(?:[.,]\\d+)*%?)";
    number = Pattern.compile(EDGE_LEFT + "(?:" + anyOf.apply("dual") + "|" + counted
        + "(?:" + GAP + "\\p{L}+)?)" + EDGE_RIGHT, FLAGS);
  }

  /** Whether a stretch of text holds one, or the number of a date. */
  public boolean stands(String text, int start, int end) {
    return number.matcher(text).region(start, end).find();
  }

  @Override
  public List<Span> in(String text, TextWords words, IntPredicate asked) {
    List<Span> found = dates.in(text, words, asked);
    return Dates.all(number, text, words)
        .stream()
        .filter(span -> found.stream()
            .noneMatch(other -> other.start() < span.end() && span.start() < other.end()))
        .toList();
  }
}
