package org.talksbot.meeting;

import java.util.List;

/**
 * The meetings that a question fits.
 *
 * @param sides for each meeting or group that the question names, those it can mean, in order of
 *     time; two or more where it sets them side by side, none where it names no meeting
 * @param order 1 where it wants the last of them, -1 the first, 0 otherwise
 * @param general whether it speaks of a meeting without saying which
 * @param placed whether it names a place or those who met, not only a date
 * @param bare whether it says nothing beyond which meeting it means and that it took place: when
 *     or where that was, the meeting's own place and day answer
 * @param course whether it says nothing beyond that and that it asks what the meeting was about or
 *     brought
 */
public record AskedMeetings(List<List<KnownMeeting>> sides, int order, boolean general,
    boolean placed, boolean bare, boolean course) {
  /** A question that has nothing to do with meetings. */
  public static final AskedMeetings NONE = new AskedMeetings(List.of(), 0, false,
      false, false, false);

  /** Copies the lists. */
  public AskedMeetings {
    sides = sides.stream().map(List::copyOf).toList();
  }

  /** Whether any of the sides can mean a meeting. */
  public boolean fits(KnownMeeting meeting) {
    return sides.stream().anyMatch(side -> side.contains(meeting));
  }

  /** Whether it names a meeting, or several. */
  public boolean isSpecific() {
    return !sides.isEmpty();
  }
}
