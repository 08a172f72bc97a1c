package org.talksbot.answer;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.DatePhrase;
import org.talksbot.arabic.YearClue;
import org.talksbot.article.DateSpan;
import org.talksbot.question.TimeFrame;

/** The days that a question asks about: spans of the calendar, or a month or day of any year. */
final class AskedTime {
  private final TimeFrame.Relation relation;
  private final List<DateSpan> spans = new ArrayList<>();
  private final List<DatePhrase> ofAnyYear = new ArrayList<>();

  /**
   * The days of a frame.
   *
   * @param asked the day of the question; null leaves out what counts from it
   */
  AskedTime(TimeFrame frame, @Nullable LocalDate asked) {
    this.relation = frame.relation();
    for (DatePhrase phrase : frame.times()) {
      if (isOfAnyYear(phrase)) {
        ofAnyYear.add(phrase);
      } else if (asked != null || isAbsolute(phrase)) {
        DateMeaning meaning = new DayReckoning(asked == null ? LocalDate.EPOCH : asked,
            TenseWords.Tense.PAST).of(phrase);
        if (meaning != null) {
          spans.add(meaning.days());
        }
      }
    }
  }

  /** Whether no day is left out by it. */
  boolean isOpen() {
    return spans.isEmpty() && (ofAnyYear.isEmpty() || relation != TimeFrame.Relation.WITHIN);
  }

  /** Whether some days are of it, wholly or in part. */
  boolean holds(DateSpan days) {
    return spans.stream().anyMatch(span -> lies(days, span))
        || (relation == TimeFrame.Relation.WITHIN
            && ofAnyYear.stream().anyMatch(phrase -> isOf(days, phrase)));
  }

  private boolean lies(DateSpan days, DateSpan span) {
    return switch (relation) {
      case WITHIN -> !days.to().isBefore(span.from()) && !days.from().isAfter(span.to());
      case BEFORE -> days.from().isBefore(span.from());
      case AFTER -> days.to().isAfter(span.to());
      case SINCE -> !days.to().isBefore(span.from());
    };
  }

  private static boolean isOf(DateSpan days, DatePhrase phrase) {
    return switch (phrase) {
      case DatePhrase.OneMonth month -> isIn(days, month.month());
      case DatePhrase.Days day -> day.month() != null && isIn(days, day.month())
          && days.from().getDayOfMonth() <= day.last() && days.to().getDayOfMonth() >= day.first();
      case DatePhrase.Years _ -> false;
      case DatePhrase.Weekday _ -> false;
      case DatePhrase.NearDay _ -> false;
      case DatePhrase.Period _ -> false;
      case DatePhrase.Ago _ -> false;
    };
  }

  /** In one month; a span of more is too wide to tell. */
  private static boolean isIn(DateSpan days, Month month) {
    return days.from().getMonth() == month && days.to().isBefore(days.from().plusDays(31));
  }

  private static boolean isOfAnyYear(DatePhrase phrase) {
    return switch (phrase) {
      case DatePhrase.OneMonth month -> month.year() instanceof YearClue.Unsaid;
      case DatePhrase.Days day -> day.year() instanceof YearClue.Unsaid;
      case DatePhrase.Years _ -> false;
      case DatePhrase.Weekday _ -> false;
      case DatePhrase.NearDay _ -> false;
      case DatePhrase.Period _ -> false;
      case DatePhrase.Ago _ -> false;
    };
  }

  private static boolean isAbsolute(DatePhrase phrase) {
    return switch (phrase) {
      case DatePhrase.Years _ -> true;
      case DatePhrase.OneMonth month -> month.year() instanceof YearClue.Named;
      case DatePhrase.Days day -> day.year() instanceof YearClue.Named;
      case DatePhrase.Weekday _ -> false;
      case DatePhrase.NearDay _ -> false;
      case DatePhrase.Period _ -> false;
      case DatePhrase.Ago _ -> false;
    };
  }
}
