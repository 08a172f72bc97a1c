package org.talksbot.answer.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;

/** Dates and words of time. */
public final class Dates implements SpanFinder {
  static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
  static final String GAP = "\\s+";
  static final String EDGE_LEFT = "(?<![\\p{L}\\p{M}\\d])";
  static final String EDGE_RIGHT = "(?![\\p{L}\\p{M}\\d])";
  private static final String CENTURY = "(?:18|19|20|\u0661[\u0668\u0669]|\u0662\u0660)";

  private static final String DASHES = " -\u2013\u2014";
  private static final int LONGEST_DASH = 3;

  /** The groups of the words that a date may begin with. */
  private static final List<String> FIRST = List.of("part", "weekday", "month", "today",
      "year-word", "period", "yesterday");

  private final WordPattern date;

  /**
   * Finds the words of some groups.
   *
   * @param groups from a group's name to its words
   */
  Dates(Function<String, List<String>> groups) {
    UnaryOperator<String> anyOf = group -> WordPattern.anyOf(groups.apply(group));
    String month = anyOf.apply("month");
    String months = month + "(?:\\s*[/(]\\s*" + month + "\\)?)?";
    String yearWord = anyOf.apply("year-word") + GAP;
    String year = "(?:(?:" + anyOf.apply("of") + GAP + ")?(?:" + yearWord + ")?" + CENTURY
        + "\\d\\d)";
    String part = "(?:" + anyOf.apply("part") + GAP + ")?";
    String relative = "(?:" + GAP + anyOf.apply("relative") + ")";
    String weekday = anyOf.apply("weekday");
    Pattern pattern = Pattern.compile(EDGE_LEFT + "(?:"
        + part + "(?:" + weekday + GAP + ")?(?:\\d{1,2}" + GAP + ")?" + months
        + "(?:" + GAP + year + "|" + relative + ")?"
        + "|" + part + "(?:" + anyOf.apply("today") + GAP + ")?" + weekday + relative + "?"
        + "|" + part + yearWord + "\\d{3,4}"
        + "|" + anyOf.apply("period") + relative
        + "|\\d{1,2}[/.-]\\d{1,2}[/.-]" + CENTURY + "\\d\\d"
        + "|" + anyOf.apply("yesterday") + "|" + CENTURY + "\\d\\d)" + EDGE_RIGHT, FLAGS);
    date = new WordPattern(pattern, FIRST.stream().map(groups).flatMap(List::stream).toList(),
        false);
  }

  /** Whether a stretch of text holds one. */
  public boolean stands(String text, int start, int end) {
    return date.stands(text, start, end);
  }

  @Override
  public List<Span> in(String text, TextWords words, IntPredicate asked) {
    return joined(all(date.pattern(), text, words), text);
  }

  /** Two dates with a dash between them are one stretch of time. */
  private static List<Span> joined(List<Span> dates, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : dates) {
      int from = span.start();
      if (!joined.isEmpty() && isDash(text, joined.getLast().end(), span.start())) {
        from = joined.removeLast().start();
      }
      joined.add(new Span(from, span.end()));
    }
    return joined;
  }

  private static boolean isDash(String text, int from, int to) {
    return to - from <= LONGEST_DASH && !text.substring(from, to).isBlank()
        && text.substring(from, to).chars().allMatch(c -> DASHES.indexOf(c) >= 0);
  }

  /** All matches in a stretch of text. */
  static List<Span> all(Pattern pattern, String text, TextWords words) {
    List<Span> spans = new ArrayList<>();
    if (words.size() > 0) {
      Matcher matcher = pattern.matcher(text)
          .region(words.start(0), words.end());
      while (matcher.find()) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }
}
