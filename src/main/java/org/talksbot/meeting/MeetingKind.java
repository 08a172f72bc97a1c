package org.talksbot.meeting;

/** What kind of meeting it was. */
public enum MeetingKind {
  /** Delegations at a table. */
  TALKS,
  /** Heads of state face to face. */
  SUMMIT,
  /** A conversation by telephone. */
  CALL
}
