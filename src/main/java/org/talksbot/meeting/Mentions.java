package org.talksbot.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that a sentence speaks of.
 *
 * @param subject the one it is about; null where that is not sure
 * @param placed whether the sentence itself gives the subject's place or day
 * @param dated whether it gives the subject's day
 * @param all every one that it names, in order of time
 * @param elsewhere whether its own place and date are those of no meeting that is known
 * @param silent whether it has neither a word of meeting nor a place of one
 */
public record Mentions(@Nullable KnownMeeting subject, boolean placed, boolean dated,
    List<KnownMeeting> all, boolean elsewhere, boolean silent) {
  /** Copies the list. */
  public Mentions {
    all = List.copyOf(all);
  }
}
