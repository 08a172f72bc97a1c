package org.talksbot.answer;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.DatePhrase;
import org.talksbot.arabic.YearClue;
import org.talksbot.article.DateSpan;
import org.talksbot.question.TimeFrame;

/** The days that a question asks about: spans of the calendar, or a month or day of any year. */
final class AskedTime {
  /** "In 2025" says little to who asks about one month of it. */
  private static final long WIDER = 3;
  private static final long MONTH = 31;
  private static final Locale ARABIC = Locale.of("ar");

  private final TimeFrame.Relation relation;
  private final List<DateSpan> spans = new ArrayList<>();
  private final List<DatePhrase> ofAnyYear = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

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
          if (!isAbsolute(phrase)) {
            name(meaning.days());
          }
        }
      }
    }
  }

  /** Articles write of "yesterday" by its day, month and year. */
  private void name(DateSpan days) {
    if (days.from().equals(days.to())) {
      names.add(Integer.toString(days.from().getDayOfMonth()));
    }
    if (length(days) <= MONTH) {
      names.add(days.from().getMonth().getDisplayName(TextStyle.FULL, ARABIC));
      names.add(days.to().getMonth().getDisplayName(TextStyle.FULL, ARABIC));
    }
    names.add(Integer.toString(days.from().getYear()));
  }

  /** Words by which articles name days that the question counts from its own; else none. */
  List<String> names() {
    return relation == TimeFrame.Relation.WITHIN ? List.copyOf(names) : List.of();
  }

  /** Whether no day is left out by it. */
  boolean isOpen() {
    return spans.isEmpty() && (ofAnyYear.isEmpty() || relation != TimeFrame.Relation.WITHIN);
  }

  /** Whether some days are of it, wholly or in part, and not of a much longer time. */
  boolean holds(DateSpan days) {
    return spans.stream().anyMatch(span -> lies(days, span))
        || (relation == TimeFrame.Relation.WITHIN
            && ofAnyYear.stream().anyMatch(phrase -> isOf(days, phrase)));
  }

  private boolean lies(DateSpan days, DateSpan span) {
    return switch (relation) {
      case WITHIN -> !days.to().isBefore(span.from()) && !days.from().isAfter(span.to())
          && length(days) <= WIDER * length(span);
      case BEFORE -> days.from().isBefore(span.from());
      case AFTER -> days.to().isAfter(span.to());
      case SINCE -> !days.to().isBefore(span.from());
    };
  }

  private static long length(DateSpan days) {
    return ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
  }

  /** Whether a stretch of days is so much longer than the time asked about that it says little. */
  boolean isTooWide(DateSpan days) {
    return !spans.isEmpty()
        && spans.stream().allMatch(span -> length(days) > WIDER * length(span));
  }

  /** Whether days lie wholly beside the time that is asked about. */
  boolean excludes(DateSpan days) {
    if (holds(days) || (!ofAnyYear.isEmpty() && length(days) > MONTH)) {
      return false;
    }
    return relation != TimeFrame.Relation.WITHIN || spans.stream()
        .allMatch(span -> days.to().isBefore(span.from()) || days.from().isAfter(span.to()));
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
    return days.from().getMonth() == month && days.to().isBefore(days.from().plusDays(MONTH));
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
