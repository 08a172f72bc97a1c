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
 * @param beyond what it says beyond which meeting it means
 */
public record AskedMeetings(List<List<KnownMeeting>> sides, int order, boolean general,
    boolean placed, Beyond beyond) {
  /** A question that has nothing to do with meetings. */
  public static final AskedMeetings NONE = new AskedMeetings(List.of(), 0, false, false,
      Beyond.MORE);

  /** What a question says beyond which meeting it means. */
  public enum Beyond {
    /** That it took place: when or where that was, the meeting's own place and day answer. */
    NOTHING,
    /** That it asks what the meeting was about or brought. */
    COURSE,
    /** Something else. */
    MORE
  }

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

  /** Whether it says nothing but that the meeting took place. */
  public boolean isBare() {
    return beyond == Beyond.NOTHING;
  }

  /** Whether it asks for nothing but what happened there. */
  public boolean isOfCourse() {
    return beyond != Beyond.MORE;
  }
}
