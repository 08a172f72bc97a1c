package org.talksbot.meeting;

import java.util.List;

/** Something in a text that tells which meeting it speaks of. */
sealed interface Mark {
  /** Number of its first word in the text, from 0. */
  int at();

  /** What a noun or verb of meeting stands for. */
  enum Subject {
    MEETING, CALL, PARTY
  }

  /**
   * A word of meeting.
   *
   * @param known whether it is one that the reader knows: with an article, or "this"
   * @param other whether it is another than the one spoken of: "the next round"
   */
  record Word(int at, Subject subject, boolean known, boolean other) implements Mark {}

  /**
   * A place where meetings were held.
   *
   * @param meetings those that were held there
   */
  record Place(int at, List<KnownMeeting> meetings) implements Mark {
    /** Copies the list. */
    public Place {
      meetings = List.copyOf(meetings);
    }
  }

  /** A date, as far as it is given. */
  record Day(int at, PartialDate date) implements Mark {}

  /**
   * A day named by the day of the article: "today", "on Thursday".
   *
   * @param weekday 1 to 7, 0 for today
   */
  record Nearby(int at, int weekday) implements Mark {}

  /**
   * Somebody who sat at a table.
   *
   * @param name the first of the spellings of the name
   */
  record Person(int at, String name) implements Mark {}

  /** Before or after what follows. */
  record Bound(int at, boolean before) implements Mark {}

  /** The first (-1) or the last (1) of several meetings. */
  record Order(int at, int sign) implements Mark {}

  /** Somebody at the table whose meetings are not listed. */
  record Other(int at) implements Mark {}
}
