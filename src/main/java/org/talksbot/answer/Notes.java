package org.talksbot.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the words of a quote; shown next to it, never inside.
 *
 * @param speaker who says it, where it is said by somebody
 * @param meeting the round of talks that it is about, where that is known
 * @param dates its words of time with their days, in order
 */
public record Notes(@Nullable Speaker speaker, @Nullable Meeting meeting,
    List<ResolvedDate> dates) {
  /** Nothing known. */
  public static final Notes NONE = new Notes(null, null, List.of());

  /** Copies the list. */
  public Notes {
    dates = List.copyOf(dates);
  }
}
