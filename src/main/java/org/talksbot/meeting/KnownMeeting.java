package org.talksbot.meeting;

import java.util.List;
import org.talksbot.article.DateSpan;

/**
 * A meeting that the owner has listed.
 *
 * @param label as readers would name it: place and date
 * @param days first and last day
 * @param kind what kind of meeting it was
 * @param places spellings of its place, none for a call
 * @param participants for each person the spellings of the family name
 */
public record KnownMeeting(String label, DateSpan days, MeetingKind kind, List<String> places,
    List<List<String>> participants) {
  /** Copies the lists; refuses an empty label. */
  public KnownMeeting {
    places = List.copyOf(places);
    participants = participants.stream().map(List::copyOf).toList();
    if (label.isBlank()) {
      throw new IllegalArgumentException("a meeting without a label");
    }
  }

  /** Whether people spoke by telephone. */
  boolean isCall() {
    return kind == MeetingKind.CALL;
  }
}
