package org.talksbot.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as a sentence speaks of it: the word, and what stands with it.
 *
 * @param word the word of meeting; null where a sentence has none
 * @param leading what stands before the first word of meeting
 * @param marks what stands behind the word, up to the next
 */
record Reference(Mark.@Nullable Word word, List<Mark> leading, List<Mark> marks) {
  /** Copies the lists. */
  Reference {
    leading = List.copyOf(leading);
    marks = List.copyOf(marks);
  }

  /** The references of a sentence, in order; one without a word where there is no word. */
  static List<Reference> of(List<Mark> marks) {
    List<Reference> references = new ArrayList<>();
    List<Mark> leading = new ArrayList<>();
    Mark.Word word = null;
    List<Mark> behind = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Word next) {
        // "the talks between the delegations": a party belongs to the meeting before it
        if (word != null && next.subject() == Mark.Subject.PARTY) {
          continue;
        }
        if (word == null || (word.subject() == Mark.Subject.PARTY && behind.isEmpty())) {
          leading.addAll(behind);
        } else {
          references.add(new Reference(word, leading, behind));
          leading = new ArrayList<>();
        }
        word = next;
        behind = new ArrayList<>();
      } else if (word == null) {
        leading.add(mark);
      } else {
        behind.add(mark);
      }
    }
    references.add(new Reference(word, leading, behind));
    return references;
  }

  /** The first place behind the word, else the last before it; the first where no word is. */
  Mark.@Nullable Place place() {
    List<Mark.Place> places = places();
    if (places.isEmpty()) {
      return null;
    }
    boolean behind = marks.stream().anyMatch(Mark.Place.class::isInstance);
    return behind || word == null ? places.getFirst() : places.getLast();
  }

  /** The places behind the word, then those before it. */
  List<Mark.Place> places() {
    List<Mark.Place> places = new ArrayList<>();
    for (List<Mark> part : List.of(marks, leading)) {
      part.forEach(mark -> {
        if (mark instanceof Mark.Place place) {
          places.add(place);
        }
      });
    }
    return places;
  }

  /** Dates: those behind the word first. */
  List<Mark.Day> days() {
    List<Mark.Day> days = new ArrayList<>(ownDays());
    leading.forEach(mark -> {
      if (mark instanceof Mark.Day day) {
        days.add(day);
      }
    });
    return days;
  }

  /** Dates behind the word. */
  List<Mark.Day> ownDays() {
    return marks.stream()
        .filter(Mark.Day.class::isInstance)
        .map(Mark.Day.class::cast)
        .toList();
  }

  /** Days named by the article's own: "today", "on Thursday". */
  List<Mark.Nearby> nearby() {
    List<Mark.Nearby> found = new ArrayList<>();
    for (List<Mark> part : List.of(marks, leading)) {
      for (Mark mark : part) {
        if (mark instanceof Mark.Nearby nearby) {
          found.add(nearby);
        }
      }
    }
    return found;
  }

  /** Whether a date stands so few words behind the word, or behind its place. */
  boolean isDatedCloseBy(int words) {
    int at = word == null ? 0 : word.at();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Place) {
        at = mark.at();
      } else if (mark instanceof Mark.Day && mark.at() - at <= words) {
        return true;
      }
    }
    return false;
  }

  /** Whether place and month stand together before the word: "in March the city hosted talks". */
  boolean isDatedWithLeadingPlace() {
    return marks.stream().noneMatch(Mark.Place.class::isInstance)
        && leading.stream()
            .anyMatch(mark -> mark instanceof Mark.Day day && day.date().month() > 0);
  }
}
