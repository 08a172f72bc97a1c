package org.talksbot.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in the marks of a question which meetings it fits. */
final class QuestionMarks {
  /** "The last round", "the round, the last": so near stand both words. */
  private static final int ORDER = 2;
  /** "Before the talks in Riyadh": so near stands what is a bound. */
  private static final int BOUND = 3;

  private final List<Mark> marks;
  private final AskedMeetings.Beyond beyond;
  private final KnownMeetings meetings;

  /**
   * Reads the marks of one question.
   *
   * @param beyond what its other words say
   */
  QuestionMarks(List<Mark> marks, AskedMeetings.Beyond beyond, KnownMeetings meetings) {
    this.marks = withoutBounds(marks);
    this.beyond = beyond;
    this.meetings = meetings;
  }

  /** Without what stands behind "before" or "after": it is a bound in time, not what is asked. */
  private static List<Mark> withoutBounds(List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    int bound = Integer.MIN_VALUE;
    for (Mark mark : marks) {
      if (mark instanceof Mark.Bound) {
        bound = mark.at() + BOUND;
      } else if (mark.at() > bound) {
        kept.add(mark);
      } else {
        bound = mark instanceof Mark.Word ? mark.at() + BOUND : bound;
      }
    }
    return kept;
  }

  /** What the marks say together. */
  AskedMeetings asked() {
    if (marks.stream().anyMatch(Mark.Other.class::isInstance)) {
      return AskedMeetings.NONE;
    }
    boolean word = marks.stream().anyMatch(Mark.Word.class::isInstance);
    boolean call = isAbout(Mark.Subject.CALL) && !isAbout(Mark.Subject.MEETING);
    Set<String> persons = marks.stream()
        .filter(Mark.Person.class::isInstance)
        .map(mark -> ((Mark.Person) mark).name())
        .collect(Collectors.toSet());
    List<KnownMeeting> possible = meetings.all()
        .stream()
        .filter(meeting -> meeting.isCall() == call)
        .toList();
    boolean met = persons.size() > 1
        && (isAbout(Mark.Subject.MEETING) || isAbout(Mark.Subject.CALL));
    if (met) {
      List<KnownMeeting> sat = possible.stream()
          .filter(meeting -> ReferenceResolver.isLedBy(meeting, persons)
              && names(meeting).containsAll(persons))
          .toList();
      possible = sat.isEmpty() ? possible : sat;
      met = !sat.isEmpty();
    }
    // who asks only what happened in a place means a meeting without naming one
    boolean spoken = word || beyond != AskedMeetings.Beyond.MORE;
    List<List<KnownMeeting>> sides = sides(possible, spoken, met).stream()
        .filter(side -> !side.isEmpty())
        .toList();
    boolean general = word && isAbout(Mark.Subject.MEETING) && persons.isEmpty()
        && marks.stream()
            .noneMatch(mark -> mark instanceof Mark.Place
                || mark instanceof Mark.Day);
    int order = order();
    if (general && order != 0) {
      sides = List.of(possible.stream()
          .filter(meeting -> meeting.kind() == MeetingKind.TALKS)
          .toList());
    }
    return new AskedMeetings(sides, sides.size() == 1 ? order : 0, general,
        met || !groups().isEmpty(), beyond);
  }

  private static Set<String> names(KnownMeeting meeting) {
    return meeting.participants().stream().map(List::getFirst).collect(Collectors.toSet());
  }

  private boolean isAbout(Mark.Subject subject) {
    return marks.stream()
        .anyMatch(mark -> mark instanceof Mark.Word word && word.subject() == subject);
  }

  private List<List<KnownMeeting>> sides(List<KnownMeeting> possible, boolean word, boolean met) {
    List<Group> groups = groups();
    List<PartialDate> dates = marks.stream()
        .filter(Mark.Day.class::isInstance)
        .map(mark -> ((Mark.Day) mark).date())
        .distinct()
        .toList();
    if (groups.size() > 1) {
      return groups.stream().map(group -> group.fitting(possible)).toList();
    }
    if (groups.isEmpty() && dates.isEmpty()) {
      return met ? List.of(possible) : List.of();
    }
    if (!word && (groups.isEmpty() || dates.isEmpty())) {
      return List.of();
    }
    List<KnownMeeting> there = groups.isEmpty()
        ? possible
        : possible.stream().filter(groups.getFirst().held::contains).toList();
    if (dates.isEmpty()) {
      return List.of(there);
    }
    List<List<KnownMeeting>> sides = new ArrayList<>();
    for (PartialDate date : dates) {
      sides.add(there.stream().filter(meeting -> date.fits(meeting.days())).toList());
    }
    return sides.stream().distinct().toList();
  }

  /** A place of a question with the dates behind it. */
  private static final class Group {
    private final Set<KnownMeeting> held;
    private final List<PartialDate> dates = new ArrayList<>();

    Group(List<KnownMeeting> held) {
      this.held = new HashSet<>(held);
    }

    List<KnownMeeting> fitting(List<KnownMeeting> possible) {
      return possible.stream()
          .filter(held::contains)
          .filter(meeting -> dates.isEmpty()
              || dates.stream().anyMatch(date -> date.fits(meeting.days())))
          .toList();
    }
  }

  /** The places; one inside another, a city and its country, counts once. */
  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Place place) {
        boolean inside = false;
        for (Group group : groups) {
          Set<KnownMeeting> both = new HashSet<>(group.held);
          both.retainAll(place.meetings());
          if (!both.isEmpty()) {
            group.held.retainAll(both);
            inside = true;
          }
        }
        if (!inside) {
          groups.add(new Group(place.meetings()));
        }
      } else if (mark instanceof Mark.Day day && !groups.isEmpty()) {
        groups.getLast().dates.add(day.date());
      }
    }
    return groups;
  }

  private int order() {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Order order) {
        for (Mark other : marks) {
          if (other instanceof Mark.Word word && word.subject() != Mark.Subject.PARTY
              && word.at() - order.at() <= 1 && order.at() - word.at() <= ORDER) {
            return order.sign();
          }
        }
      }
    }
    return 0;
  }
}
