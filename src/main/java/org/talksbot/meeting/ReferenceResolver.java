package org.talksbot.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.DateSpan;

/**
 * Finds the meeting that a reference means, by the strongest evidence there is: place and date, a
 * place of one meeting only, a whole date, two of those who met, and where the reference is to one
 * that the reader knows, what the sentences before or the article are about. Rather none than one
 * of several.
 */
final class ReferenceResolver {
  /** A date so many words behind a word of meeting or its place belongs to it. */
  private static final int CLOSE = 5;
  /** Of several dates, the one so few words behind is its own. */
  private static final int NEXT = 2;
  /** What was said about a meeting was said so many days before or after. */
  private static final int DAYS_BEFORE = 10;
  private static final int DAYS_AFTER = 30;
  /** "The talks in Riyadh" without a date are those of the last weeks. */
  private static final int RECENT = 60;
  private static final int YEAR = 366;
  private static final int WEEK = 6;

  private final List<KnownMeeting> meetings;

  ReferenceResolver(KnownMeetings meetings) {
    this.meetings = meetings.all();
  }

  /** The meeting that is meant, if one only can be. */
  Optional<KnownMeeting> resolve(Reference reference, Set<String> persons,
      ArticleMeeting article) {
    Mark.Word word = reference.word();
    boolean call = word != null && word.subject() == Mark.Subject.CALL;
    List<KnownMeeting> possible = meetings.stream()
        .filter(meeting -> meeting.isCall() == call && isPast(meeting, article))
        .toList();
    Mark.Place place = reference.place();
    if (place != null && !call) {
      return inPlace(reference, only(possible, place.meetings()::contains), article);
    }
    if (word == null) {
      return Optional.empty();
    }
    for (Mark.Day day : reference.ownDays()) {
      List<KnownMeeting> dated = only(possible, meeting -> isMeant(day.date(), meeting, article));
      if (dated.size() == 1
          && (day.date().hasDay() || (day.date().year() > 0 && day.date().month() > 0))) {
        return Optional.of(dated.getFirst());
      }
      if (dated.size() > 1 && day.date().month() > 0) {
        return known(dated, article);
      }
    }
    if (reference.isDatedCloseBy(CLOSE)) {
      return Optional.empty();
    }
    if (word.known() && !word.other()) {
      return known(possible, article).filter(meeting -> isNear(reference, meeting));
    }
    List<KnownMeeting> met = word.subject() == Mark.Subject.MEETING
        ? only(possible, meeting -> isLedBy(meeting, persons))
        : List.of();
    return met.size() == 1 ? Optional.of(met.getFirst()) : Optional.empty();
  }

  /** Whether a reference has a place and a date that are together those of no known meeting. */
  static boolean isElsewhere(Reference reference) {
    List<Mark.Place> places = reference.places();
    return !places.isEmpty() && reference.days()
        .stream()
        .map(Mark.Day::date)
        .anyMatch(date -> date.year() > 0 && date.month() > 0 && places.stream()
            .flatMap(place -> place.meetings().stream())
            .noneMatch(meeting -> date.fits(meeting.days())));
  }

  private static Optional<KnownMeeting> inPlace(Reference reference, List<KnownMeeting> there,
      ArticleMeeting article) {
    Set<KnownMeeting> named = new LinkedHashSet<>();
    for (Mark.Day day : reference.days()) {
      List<KnownMeeting> dated = only(there, meeting -> isMeant(day.date(), meeting, article));
      if (dated.size() > 1 && named.isEmpty()) {
        return day.date().month() > 0 ? known(dated, article) : Optional.empty();
      }
      if (dated.size() == 1) {
        named.add(dated.getFirst());
      }
    }
    if (!named.isEmpty()) {
      return named.size() == 1 || reference.isDatedCloseBy(NEXT)
          ? Optional.of(named.iterator().next())
          : Optional.empty();
    }
    for (Mark.Nearby nearby : reference.nearby()) {
      List<KnownMeeting> dated = only(there, meeting -> isOn(nearby, meeting, article.published()));
      if (dated.size() == 1) {
        return Optional.of(dated.getFirst());
      }
    }
    Mark.Word word = reference.word();
    if (reference.isDatedCloseBy(CLOSE) || reference.isDatedWithLeadingPlace()
        || (word != null && word.other())) {
      return Optional.empty();
    }
    if (word == null) {
      return known(there, article).filter(meeting -> isNear(reference, meeting));
    }
    return there.size() == 1 && word.subject() == Mark.Subject.MEETING
        ? Optional.of(there.getFirst())
        : known(there, article).or(() -> recent(there, article.published()))
            .filter(meeting -> word.subject() == Mark.Subject.MEETING
                || isNear(reference, meeting));
  }

  private static List<KnownMeeting> only(List<KnownMeeting> meetings,
      Predicate<KnownMeeting> condition) {
    return meetings.stream().filter(condition).toList();
  }

  /** The meeting of the sentences before, else the article's, if it is among these. */
  private static Optional<KnownMeeting> known(List<KnownMeeting> meetings,
      ArticleMeeting article) {
    KnownMeeting before = article.before();
    KnownMeeting own = article.own();
    if (before != null && meetings.contains(before)) {
      return Optional.of(before);
    }
    return own != null && meetings.contains(own) ? Optional.of(own) : Optional.empty();
  }

  private static Optional<KnownMeeting> recent(List<KnownMeeting> meetings,
      @Nullable DateSpan published) {
    if (published == null) {
      return Optional.empty();
    }
    DateSpan recently = new DateSpan(published.from().minusDays(RECENT), published.to());
    List<KnownMeeting> found = only(meetings,
        meeting -> isIn(meeting.days().from(), recently));
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** A date without a year is one of the last year, or of the article's own meeting. */
  private static boolean isMeant(PartialDate date, KnownMeeting meeting, ArticleMeeting article) {
    if (!date.fits(meeting.days())) {
      return false;
    }
    DateSpan published = article.published();
    return date.year() > 0 || published == null || meeting.equals(article.own())
        || meeting.equals(article.before()) || isIn(meeting.days().from(),
            new DateSpan(published.from().minusDays(YEAR), published.to().plusDays(RECENT)));
  }

  private static boolean isPast(KnownMeeting meeting, ArticleMeeting article) {
    DateSpan published = article.published();
    return published == null
        || !meeting.days().from().isAfter(published.to().plusDays(DAYS_BEFORE));
  }

  private static boolean isNear(Reference reference, KnownMeeting meeting) {
    return reference.days()
        .stream()
        .allMatch(day -> day.date().isNear(meeting.days(), DAYS_BEFORE, DAYS_AFTER));
  }

  /** "Today" is the day of publication, a weekday the last such day up to it. */
  private static boolean isOn(Mark.Nearby nearby, KnownMeeting meeting,
      @Nullable DateSpan published) {
    if (published == null) {
      return false;
    }
    LocalDate day = meeting.days().from();
    if (nearby.weekday() == 0) {
      return published.isDay() && day.equals(published.from());
    }
    return DayOfWeek.from(day).getValue() == nearby.weekday()
        && isIn(day, new DateSpan(published.to().minusDays(WEEK), published.to()));
  }

  private static boolean isIn(LocalDate day, DateSpan span) {
    return !day.isBefore(span.from()) && !day.isAfter(span.to());
  }

  /** Whether both who led the sides are among these: the first two that are listed. */
  static boolean isLedBy(KnownMeeting meeting, Set<String> persons) {
    List<List<String>> participants = meeting.participants();
    return participants.size() > 1 && persons.contains(participants.get(0).getFirst())
        && persons.contains(participants.get(1).getFirst());
  }
}
