package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talksbot.arabic.WordForms;
import org.talksbot.arabic.WordScanner;
import org.talksbot.question.QuestionKind;

/**
 * Finds the words of a sentence that are of the kind a question asks for: dates for when, numbers
 * for how many, names for who. Shows only what is evident, in a sentence that by itself holds most
 * of the question; of several, the one nearest to the question's words.
 */
final class AnswerSpans {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
  private static final String GAP = "\\s+";
  private static final String EDGE_LEFT = "(?<![\\p{L}\\p{M}\\d])";
  private static final String EDGE_RIGHT = "(?![\\p{L}\\p{M}\\d])";
  private static final String COMMA = "\u060C";
  private static final String AND = "\u0648";
  private static final String CENTURY = "(?:19|20|\u0661\u0669|\u0662\u0660)";

  /** With a smaller share of the question, a date may well be that of another event. */
  private static final double HOLDS_QUESTION = 2.0 / 3;

  private final Pattern date;
  private final Pattern number;
  private final Pattern name;

  AnswerSpans(SpanWords words) {
    String month = words.anyOf("month");
    String months = month + "(?:\\s*[/(]\\s*" + month + "\\)?)?";
    String yearWord = words.anyOf("year-word") + GAP;
    String year = "(?:(?:" + words.anyOf("of") + GAP + ")?(?:" + yearWord + ")?" + CENTURY
        + "\\d\\d)";
    String part = "(?:" + words.anyOf("part") + GAP + ")?";
    String relative = "(?:" + GAP + words.anyOf("relative") + ")";
    String weekday = words.anyOf("weekday");
    date = Pattern.compile(EDGE_LEFT + "(?:"
        + part + "(?:" + weekday + GAP + ")?(?:\\d{1,2}" + GAP + ")?" + months
        + "(?:" + GAP + year + "|" + relative + ")?"
        + "|" + part + "(?:" + words.anyOf("today") + GAP + ")?" + weekday + relative + "?"
        + "|" + part + yearWord + CENTURY + "\\d\\d"
        + "|" + words.anyOf("period") + relative
        + "|\\d{1,2}[/.-]\\d{1,2}[/.-]" + CENTURY + "\\d\\d"
        + "|" + words.anyOf("yesterday") + "|" + CENTURY + "\\d\\d)" + EDGE_RIGHT, FLAGS);
    String counted = "(?:" + words.anyOf("number") + "(?:" + GAP + AND + "?" + words.anyOf("number")
        + ")*|\\d+(?:[.,]\\d+)*%?)";
    number = Pattern.compile(EDGE_LEFT + "(?:" + words.anyOf("dual") + "|" + counted
        + "(?:" + GAP + "\\p{L}+)?)" + EDGE_RIGHT, FLAGS);
    String name = name(words);
    this.name = Pattern.compile(EDGE_LEFT + "(?:" + words.anyOf("office") + ")(?:" + GAP
        + "\\p{L}+){0,7}?" + "(?:" + COMMA + GAP + "(" + name + ")(?=[" + COMMA + ".])|" + GAP
        + "\u0627\u0644\\p{L}+\u064A\u0629?" + GAP + "(" + name + "))" + EDGE_RIGHT, FLAGS);
  }

  /** Two or three words as foreign names are: without an article, and none that follows names. */
  private static String name(SpanWords words) {
    String part = "(?!\u0648?\u0627\u0644)(?!\u0648?" + words.anyOf("after-name")
        + EDGE_RIGHT + ")\\p{L}{3,}";
    return part + "(?:" + GAP + part + "){1,2}";
  }

  /** Whether a stretch of text holds a date for a when, a number for a how many. */
  boolean holds(QuestionKind kind, String text, int start, int end) {
    return switch (kind) {
      case WHEN -> date.matcher(text).region(start, end).find();
      case HOW_MANY -> number.matcher(text).region(start, end).find();
      case WHO, WHERE, WHY, HOW, YES_NO, WHAT, WHICH, DEFINITION, LIST, SAID, COMPARE -> false;
    };
  }

  /**
   * The words of a sentence that answer.
   *
   * @param kind what is asked for
   * @param sentence the sentence
   * @param question the question's words; what stands in the question is no answer to it
   */
  Optional<Highlight> find(QuestionKind kind, String sentence, QuestionTerms question) {
    List<Highlight> spans = switch (kind) {
      case WHEN -> all(date, sentence);
      case HOW_MANY -> without(all(number, sentence), all(date, sentence));
      case WHO -> all(name, sentence);
      case WHERE, WHY, HOW, YES_NO, WHAT, WHICH, DEFINITION, LIST, SAID, COMPARE -> List.of();
    };
    if (spans.isEmpty() || Coverage.alone(question, sentence) < HOLDS_QUESTION) {
      return Optional.empty();
    }
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> asked = asked(sentence, question);
    Highlight nearest = null;
    int least = Integer.MAX_VALUE;
    for (Highlight span : spans) {
      int distance = distance(span, asked);
      if (distance < least && !isAsked(span, sentence, question)) {
        nearest = span;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static List<Highlight> all(Pattern pattern, String sentence) {
    List<Highlight> spans = new ArrayList<>();
    for (Matcher matcher = pattern.matcher(sentence); matcher.find();) {
      int group = 0;
      for (int i = 1; i <= matcher.groupCount(); i++) {
        group = matcher.start(i) >= 0 ? i : group;
      }
      spans.add(new Highlight(matcher.start(group), matcher.end(group)));
    }
    return spans;
  }

  private static List<Highlight> without(List<Highlight> spans, List<Highlight> others) {
    return spans.stream()
        .filter(span -> others.stream()
            .noneMatch(other -> other.start() < span.end() && span.start() < other.end()))
        .toList();
  }

  /** Where the question's words stand in the sentence. */
  private static List<Integer> asked(String sentence, QuestionTerms question) {
    List<Integer> places = new ArrayList<>();
    for (WordScanner words = new WordScanner(sentence); words.next();) {
      if (isOf(words.word(), question)) {
        places.add(words.start());
      }
    }
    return places;
  }

  private static boolean isAsked(Highlight span, String sentence, QuestionTerms question) {
    WordScanner words = new WordScanner(sentence, span.start(), span.end());
    while (words.next()) {
      if (!isOf(words.word(), question)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOf(WordForms word, QuestionTerms question) {
    return question.terms().stream().anyMatch(term -> term.similarity(word) > 0.7f);
  }

  private static int distance(Highlight span, List<Integer> places) {
    return places.stream()
        .mapToInt(place -> Math.min(Math.abs(place - span.start()), Math.abs(place - span.end())))
        .sum();
  }
}
