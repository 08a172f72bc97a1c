package org.talksbot.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.TenseWords.Tense;
import org.talksbot.arabic.DatePhrase;
import org.talksbot.arabic.Direction;
import org.talksbot.arabic.PartOfTime;
import org.talksbot.arabic.TimeUnit;
import org.talksbot.arabic.YearClue;

/**
 * Reckons what a phrase of time means to somebody who speaks on a day. Null where the phrase can
 * mean more than one time, or its parts contradict each other.
 */
final class DayReckoning {
  /** "Last Wednesday" on a Thursday is yesterday to some and a week before to others. */
  private static final int PLAIN_DISTANCE = 2;
  /** A weekday without more is one of the days just gone; further back it may be to come. */
  private static final int JUST_GONE = 4;
  /** Today and yesterday are called so by their weekday whatever the verb. */
  private static final int FRESH = 1;
  /** A day without its year is near by, and the same day of other years is not. */
  private static final int NEAR_BY = 60;
  private static final int FAR = 200;
  /** Forty years ago is a round number; 22 years ago is not. */
  private static final int COUNTED = 12;
  private static final int ROUND = 5;

  private final LocalDate today;
  private final Tense tense;

  DayReckoning(LocalDate today, Tense tense) {
    this.today = today;
    this.tense = tense;
  }

  @Nullable
  DateMeaning of(DatePhrase phrase) {
    return switch (phrase) {
      case DatePhrase.Days days -> days.month() == null ? ofNamelessMonth(days) : days(days);
      case DatePhrase.OneMonth month -> month(month);
      case DatePhrase.Years years -> Calendar.years(years);
      case DatePhrase.Weekday weekday -> weekday(weekday.weekday(), weekday.direction());
      case DatePhrase.NearDay near -> near(near);
      case DatePhrase.Period period -> period(period);
      case DatePhrase.Ago ago -> ago(ago);
    };
  }

  private @Nullable DateMeaning ofNamelessMonth(DatePhrase.Days days) {
    if (!(days.year() instanceof YearClue.Nearest nearest)) {
      return null;
    }
    YearMonth month = YearMonth.from(today).plusMonths(nearest.direction().steps());
    return Calendar.days(days, month.getYear(), month.getMonth());
  }

  private @Nullable DateMeaning days(DatePhrase.Days days) {
    Month month = days.month();
    if (month == null) {
      return null;
    }
    return switch (days.year()) {
      case YearClue.Named named -> Calendar.days(days, named.year(), month);
      case YearClue.OfYear of ->
        Calendar.days(days, today.getYear() + of.direction().steps(), month);
      case YearClue.Nearest nearest -> nearestDays(days, month, nearest.direction());
      case YearClue.Told _ -> null;
      case YearClue.Unsaid _ -> unsaid(days, month);
    };
  }

  /** Last 14 November; on 20 November, that of six days before. */
  private @Nullable DateMeaning nearestDays(DatePhrase.Days days, Month month,
      Direction direction) {
    int year = today.getYear();
    return switch (direction) {
      case THIS -> month == today.getMonth() ? Calendar.days(days, year, month) : null;
      case LAST -> {
        DateMeaning same = Calendar.days(days, year, month);
        yield month != today.getMonth() && same != null && same.days().to().isBefore(today)
            ? same
            : month == today.getMonth() && same != null && same.days().to().isBefore(today)
                ? same.hedged()
                : Calendar.days(days, year - 1, month);
      }
      case NEXT -> {
        DateMeaning same = Calendar.days(days, year, month);
        yield same != null && same.days().from().isAfter(today)
            ? month == today.getMonth() ? same.hedged() : same
            : Calendar.days(days, year + 1, month);
      }
    };
  }

  private @Nullable DateMeaning unsaid(DatePhrase.Days days, Month month) {
    DateMeaning meaning = nearest(
        Calendar.days(days, year(month, days.first(), -1), month),
        Calendar.days(days, year(month, days.first(), 1), month));
    return meaning == null || days.weekday() != null ? meaning : meaning.hedged();
  }

  /** The year of the last such day up to today, or of the first one after. */
  private int year(Month month, int day, int side) {
    boolean gone = month.getValue() < today.getMonthValue()
        || (month == today.getMonth() && day <= today.getDayOfMonth());
    return today.getYear() + (side < 0 ? gone ? 0 : -1 : gone ? 1 : 0);
  }

  /** The one of two that the clause's tense or their distance points to. */
  private @Nullable DateMeaning nearest(@Nullable DateMeaning gone, @Nullable DateMeaning coming) {
    if (gone == null || coming == null) {
      return gone != null && distance(gone) < FAR
          ? gone
          : coming != null && distance(coming) < FAR ? coming : null;
    }
    boolean goneIsNear = distance(gone) <= NEAR_BY;
    boolean comingIsNear = distance(coming) <= NEAR_BY;
    return switch (tense) {
      case PAST -> comingIsNear ? null : gone;
      case FUTURE -> goneIsNear ? null : coming;
      case UNKNOWN, PRESENT -> goneIsNear && distance(coming) >= FAR
          ? gone
          : comingIsNear && distance(gone) >= FAR ? coming : null;
    };
  }

  private long distance(DateMeaning meaning) {
    return meaning.days().to().isBefore(today)
        ? ChronoUnit.DAYS.between(meaning.days().to(), today)
        : Math.max(0, ChronoUnit.DAYS.between(today, meaning.days().from()));
  }

  private @Nullable DateMeaning month(DatePhrase.OneMonth phrase) {
    Month month = phrase.month();
    int year = today.getYear();
    int order = month.compareTo(today.getMonth());
    return switch (phrase.year()) {
      case YearClue.Named named -> Calendar.month(phrase, named.year());
      case YearClue.OfYear of -> Calendar.month(phrase, year + of.direction().steps());
      case YearClue.Nearest nearest -> switch (nearest.direction()) {
        case THIS -> order == 0 ? Calendar.month(phrase, year) : null;
        case LAST -> hedged(Calendar.month(phrase, order < 0 ? year : year - 1), order == 0);
        case NEXT -> hedged(Calendar.month(phrase, order > 0 ? year : year + 1), order == 0);
      };
      case YearClue.Told _ -> null;
      case YearClue.Unsaid _ -> order == 0
          ? thisMonth(phrase, year)
          : tense != Tense.PAST && tense != Tense.FUTURE
              ? null
              : hedged(nearest(Calendar.month(phrase, order < 0 ? year : year - 1),
                  Calendar.month(phrase, order > 0 ? year : year + 1)), true);
    };
  }

  private @Nullable DateMeaning thisMonth(DatePhrase.OneMonth phrase, int year) {
    DateMeaning meaning = Calendar.month(phrase, year).hedged();
    return meaning.days().from().isAfter(today) && tense != Tense.FUTURE ? null : meaning;
  }

  private static @Nullable DateMeaning hedged(@Nullable DateMeaning meaning, boolean hedged) {
    return meaning == null || !hedged ? meaning : meaning.hedged();
  }

  private @Nullable DateMeaning weekday(DayOfWeek weekday, @Nullable Direction direction) {
    LocalDate last = today.with(TemporalAdjusters.previousOrSame(weekday));
    long back = ChronoUnit.DAYS.between(last, today);
    if (direction == null) {
      LocalDate coming = last.equals(today) ? today : last.plusWeeks(1);
      return switch (tense) {
        case PAST -> back <= JUST_GONE ? DateMeaning.likely(last, last) : null;
        case FUTURE -> DateMeaning.likely(coming, coming);
        case PRESENT -> back == 0 ? DateMeaning.likely(last, last) : null;
        case UNKNOWN -> back <= FRESH ? DateMeaning.likely(last, last) : null;
      };
    }
    LocalDate before = back == 0 ? last.minusWeeks(1) : last;
    LocalDate after = last.plusWeeks(1);
    return switch (direction) {
      case LAST -> plain(before);
      case NEXT -> plain(after);
      case THIS -> null;
    };
  }

  private @Nullable DateMeaning plain(LocalDate day) {
    long distance = Math.abs(ChronoUnit.DAYS.between(day, today));
    return distance < PLAIN_DISTANCE
        ? null
        : distance == 7 ? DateMeaning.likely(day, day) : DateMeaning.certain(day, day);
  }

  private @Nullable DateMeaning near(DatePhrase.NearDay near) {
    LocalDate day = today.plusDays(near.days());
    return near.weekday() == null || near.weekday() == day.getDayOfWeek()
        ? DateMeaning.certain(day, day)
        : null;
  }

  private @Nullable DateMeaning period(DatePhrase.Period period) {
    int step = period.direction().steps();
    return switch (period.unit()) {
      case DAY -> null;
      case WEEK -> period.part() == PartOfTime.BEGINNING ? null : week(step);
      case MONTH -> Calendar.part(YearMonth.from(today).plusMonths(step), period.part());
      case YEAR -> Calendar.years(new DatePhrase.Years(today.getYear() + step,
          today.getYear() + step, period.part()));
    };
  }

  /** Weeks begin on Saturday, Sunday or Monday: at their edges nobody can tell which is meant. */
  private @Nullable DateMeaning week(int step) {
    if (today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      return null;
    }
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(step);
    return DateMeaning.likely(monday, monday.plusDays(6));
  }

  private @Nullable DateMeaning ago(DatePhrase.Ago ago) {
    boolean exact = ago.unit() == TimeUnit.YEAR && ago.count() % ROUND != 0;
    if (ago.count() > COUNTED && !exact) {
      return null;
    }
    return switch (ago.unit()) {
      case DAY -> DateMeaning.likely(today.minusDays(ago.count()), today.minusDays(ago.count()));
      case WEEK ->
        DateMeaning.likely(today.minusWeeks(ago.count()), today.minusWeeks(ago.count()));
      case MONTH -> Calendar.part(YearMonth.from(today).minusMonths(ago.count()),
          PartOfTime.WHOLE).hedged();
      case YEAR -> Calendar.years(new DatePhrase.Years(today.getYear() - ago.count(),
          today.getYear() - ago.count(), PartOfTime.WHOLE)).hedged();
    };
  }

  /** Whether a phrase counts in days, so that a day's error in the article's date spoils it. */
  static boolean countsDays(DatePhrase phrase) {
    return switch (phrase) {
      case DatePhrase.NearDay _ -> true;
      case DatePhrase.Weekday _ -> true;
      case DatePhrase.Ago ago -> ago.unit() == TimeUnit.DAY || ago.unit() == TimeUnit.WEEK;
      case DatePhrase.Period period -> period.unit() == TimeUnit.WEEK;
      case DatePhrase.Days _ -> false;
      case DatePhrase.OneMonth _ -> false;
      case DatePhrase.Years _ -> false;
    };
  }
}
