package org.talksbot.telegram;

import org.talksbot.state.IdHasher;
import org.talksbot.state.UpdateJournal.Place;

/**
 * Tells which messages are numbered together: each supergroup and channel numbers its own, and all
 * other chats of a bot share one sequence (Bot API, "Message": message_id).
 */
final class MessageNumbers {
  private static final String SHARED = "shared";
  /** Ids of supergroups and channels lie below this (Bot API, "Dialog identifiers"). */
  private static final long SUPERGROUPS = -1_000_000_000_000L;

  private final IdHasher hasher;

  MessageNumbers(IdHasher hasher) {
    this.hasher = hasher;
  }

  /** A message of a chat. */
  Place place(long chat, int message) {
    return new Place(chat < SUPERGROUPS ? hasher.of(chat) : SHARED, message);
  }
}
