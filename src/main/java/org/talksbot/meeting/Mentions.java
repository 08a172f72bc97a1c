package org.talksbot.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that a sentence speaks of.
 *
 * @param subject the one it is about; null where that is not sure
 * @param all every one that it names, in order of time
 * @param elsewhere whether its own place and date are those of no meeting that is known
 */
public record Mentions(@Nullable KnownMeeting subject, List<KnownMeeting> all,
    boolean elsewhere) {
  /** Copies the list. */
  public Mentions {
    all = List.copyOf(all);
  }
}
