package org.talksbot.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.DateSpan;
import org.talksbot.question.QuestionKind;

/**
 * Finds quotes that cannot both be right: from different articles, both answering the question out
 * of one meeting, in nearly the same words but for the number or the day. A wrong mark is worse
 * than a missing one, so that whatever could make them tell of two things lets them pass: another
 * side or part, a plan, a rough number, another number beside it, a meeting of several days. Places
 * are not compared: a palace, its city and its country do not contradict each other. Nor are
 * persons: a delegation may have two heads, of whom each article names one.
 */
final class Contradictions {
  private static final double SAME_COUNTED = 0.75;
  private static final double SAME_EVENT = 0.8;
  private static final int LEAST_WORDS = 3;

  private final AnswerValues values;
  private final StatementReader statements;

  Contradictions(AnswerValues values, StatementReader statements) {
    this.values = values;
    this.statements = statements;
  }

  /** The pairs of quotes that contradict each other. */
  List<Disagreement> among(QuestionKind kind, List<Quote> quotes) {
    List<Disagreement> found = new ArrayList<>();
    for (int second = 1; second < quotes.size(); second++) {
      for (int first = 0; first < second; first++) {
        if (contradict(kind, quotes.get(first), quotes.get(second))) {
          found.add(new Disagreement(first, second));
        }
      }
    }
    return found;
  }

  /**
   * The quotes with those side by side that contradict each other.
   *
   * @param quotes in the answer's order
   * @param others quotes that answer too but are not shown; the first that contradicts a shown one
   *     joins it
   * @param limit largest number of quotes; the last ones go
   */
  List<Quote> sideBySide(QuestionKind kind, List<Quote> quotes, List<Quote> others, int limit) {
    List<Quote> left = new ArrayList<>(quotes);
    List<Quote> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Quote quote = left.removeFirst();
      List<Quote> against = left.stream().filter(one -> contradict(kind, quote, one)).toList();
      left.removeAll(against);
      ordered.add(quote);
      ordered.addAll(against);
      if (against.isEmpty()) {
        others.stream()
            .filter(one -> contradict(kind, quote, one))
            .findFirst()
            .ifPresent(ordered::add);
      }
    }
    return ordered.stream().limit(limit).toList();
  }

  private boolean contradict(QuestionKind kind, Quote one, Quote other) {
    if (one.source().article().equals(other.source().article())) {
      return false;
    }
    Optional<AnswerValue> value = values.of(kind, one);
    Optional<AnswerValue> its = values.of(kind, other);
    if (value.isEmpty() || its.isEmpty() || !value.get().excludes(its.get())) {
      return false;
    }
    Statement statement = statements.of(one);
    Statement said = statements.of(other);
    return statement.exact() && said.exact() && statement.marks().equals(said.marks())
        && switch (value.get()) {
          case AnswerValue.Count _ -> isOfOneTime(one, other)
              && statement.sharedWith(said, LEAST_WORDS) >= SAME_COUNTED;
          case AnswerValue.Day(LocalDate day) -> isOneDay(one, other)
              && !isOfSeveralDays(one, day) && !isOfSeveralDays(other, day)
              && statement.sharedWith(said, LEAST_WORDS) >= SAME_EVENT;
          case AnswerValue.Name _ -> false;
        };
  }

  private static boolean isSameMeeting(Quote one, Quote other) {
    return one.notes().meeting() != null
        && Objects.equals(one.notes().meeting(), other.notes().meeting());
  }

  /** Of one meeting and of no two times; without a meeting, of one time that both give. */
  private static boolean isOfOneTime(Quote one, Quote other) {
    Set<LocalDate> days = days(one);
    Set<LocalDate> its = days(other);
    boolean shared = days.stream().anyMatch(its::contains);
    return isSameMeeting(one, other)
        ? shared || days.isEmpty() || its.isEmpty()
        : one.notes().meeting() == null && other.notes().meeting() == null && shared;
  }

  private static Set<LocalDate> days(Quote quote) {
    Set<LocalDate> days = new TreeSet<>();
    quote.notes().dates().forEach(date -> days.add(date.from()));
    return days;
  }

  /** Whether each gives one time only, the one that answers, and of no two meetings. */
  private static boolean isOneDay(Quote one, Quote other) {
    Meeting meeting = one.notes().meeting();
    Meeting its = other.notes().meeting();
    return one.notes().dates().size() == 1 && other.notes().dates().size() == 1
        && (meeting == null || its == null || meeting.equals(its));
  }

  private static boolean isOfSeveralDays(Quote quote, LocalDate day) {
    DateSpan days = days(quote.notes().meeting());
    return days != null && !days.isDay() && !day.isBefore(days.from()) && !day.isAfter(days.to());
  }

  private static @Nullable DateSpan days(@Nullable Meeting meeting) {
    return meeting == null ? null : meeting.days();
  }
}
