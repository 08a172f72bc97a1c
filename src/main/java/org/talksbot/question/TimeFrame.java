package org.talksbot.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.DatePhrase;

/**
 * The time a question asks about.
 *
 * @param times the times it names, in order; their days depend on the day it is asked
 * @param typed the words that name them, as typed
 * @param relation how what is asked for lies to them, or to the event
 * @param event words of the event it is told by where that is no date: before the Riyadh talks;
 *     else empty
 * @param pick which one of several it wants, where it says so
 */
public record TimeFrame(List<DatePhrase> times, List<String> typed, Relation relation,
    List<String> event, @Nullable Pick pick) {
  /** No time. */
  public static final TimeFrame NONE = new TimeFrame(List.of(), List.of(), Relation.WITHIN,
      List.of(), null);

  /** On which side of a time. */
  public enum Relation {
    /** In it. */
    WITHIN,
    /** Before it begins. */
    BEFORE,
    /** After it is over. */
    AFTER,
    /** From its beginning on. */
    SINCE
  }

  /**
   * One of several: the first meeting, the second round, the last call.
   *
   * @param place from 1 on; -1 for the last
   */
  public record Pick(int place) {
    /** The place of the last one. */
    public static final int LAST = -1;
  }

  /** Copies the lists. */
  public TimeFrame {
    times = List.copyOf(times);
    typed = List.copyOf(typed);
    event = List.copyOf(event);
  }
}
