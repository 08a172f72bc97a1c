package org.talksbot.answer.span;

import static org.talksbot.answer.span.Dates.EDGE_LEFT;
import static org.talksbot.answer.span.Dates.EDGE_RIGHT;
import static org.talksbot.answer.span.Dates.FLAGS;
import static org.talksbot.answer.span.Dates.GAP;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** Numbers with what is counted, but not those of dates. */
public final class Numbers implements SpanFinder {
  private static final String AND = "\u0648";
  private static final String BEHIND_AND = "(?<=[\\s(]" + AND + ")";

  private final WordPattern number;
  private final Dates dates;
  private final PhraseTable phrases;

  /**
   * Finds the words of some groups.
   *
   * @param groups from a group's name to its words
   */
  Numbers(Function<String, List<String>> groups, Dates dates, PhraseTable phrases) {
    this.phrases = phrases;
    this.dates = dates;
    UnaryOperator<String> anyOf = group -> WordPattern.anyOf(groups.apply(group));
    String counted = "(?:" + anyOf.apply("number") + "(?:" + GAP + AND + "?" + anyOf.apply("number")
        + ")*|\\d+(?:[.,\u060C]\\d+)*%?)";
    Pattern pattern = Pattern
        .compile("(?:" + EDGE_LEFT + "|" + BEHIND_AND + ")(?:" + anyOf.apply("dual") + "|" + counted
            + "(?:" + GAP + "\\p{L}+)?)" + EDGE_RIGHT, FLAGS);
    number = new WordPattern(pattern,
        Stream.of("dual", "number").map(groups).flatMap(List::stream).toList(), true);
  }

  /** Whether a stretch of text holds one, or the number of a date. */
  public boolean stands(String text, int start, int end) {
    return number.stands(text, start, end);
  }

  @Override
  public List<Span> in(String text, TextWords words, IntPredicate asked) {
    List<Span> numbers = new ArrayList<>();
    int from = words.size() == 0 ? words.end() : words.start(0);
    for (Span found : dates.in(text, words, asked)) {
      addAll(text, from, found.start(), numbers);
      from = found.end();
    }
    addAll(text, from, words.end(), numbers);
    List<Span> ofAsked = numbers.stream()
        .filter(span -> isCountedAsked(span, words, asked))
        .toList();
    return ofAsked.isEmpty() ? numbers : ofAsked;
  }

  /** Adds the numbers between two dates: the year's digits do not count what follows them. */
  private void addAll(String text, int from, int to, List<Span> numbers) {
    Matcher matcher = number.pattern().matcher(text).region(Math.min(from, to), to);
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      numbers.add(counted(new Span(matcher.start(), matcher.end()), text));
    }
  }

  /** Without a last word that is none that could be counted. */
  private Span counted(Span span, String text) {
    TextWords words = TextWords.of(text, span.start(), span.end());
    int last = words.size() - 1;
    return last > 0 && phrases.has("uncounted", words.folded(last))
        ? new Span(span.start(), words.end(last - 1))
        : span;
  }

  private static boolean isCountedAsked(Span span, TextWords words, IntPredicate asked) {
    for (int at = 0; at < words.size(); at++) {
      if (words.end(at) == span.end()) {
        return asked.test(at);
      }
    }
    return false;
  }
}
