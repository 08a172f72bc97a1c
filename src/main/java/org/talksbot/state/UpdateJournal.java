package org.talksbot.state;

import java.util.List;
import java.util.OptionalInt;

/**
 * Remembers over the end of the process, however it comes, which updates are finished and which are
 * set aside. Safe for use by many threads.
 */
public interface UpdateJournal extends AutoCloseable {
  /** Remembers nothing. */
  UpdateJournal OFF = new Off();

  /** Whether an update was finished within a day, or is set aside; over all processes. */
  boolean isKnown(int id);

  /** The bot has received a message, of which the server knew when it gave out its id. */
  void received(Place message);

  /**
   * Sending the answer to an update begins; where it began before, that stays noted.
   *
   * @param question the message that is answered
   */
  void begin(int id, Place question);

  /**
   * Where an earlier process began to send the answer to an update and did not finish, the greatest
   * id of a message that it knew then: what it may have sent has a greater one.
   */
  OptionalInt begunBefore(int id);

  /** The greatest id of a message that is known, among those that are numbered with another. */
  int greatest(Place message);

  /** The messages that an earlier process noted as sent for an update that it did not finish. */
  List<Integer> sentBefore(int id);

  /** A message of the bot's has arrived that answers an update. */
  void sent(int id, Place message);

  /** Whether a message is known to be the bot's. */
  boolean isSent(Place message);

  /** An update is finished; if it was set aside, it is forgotten. */
  void finish(int id);

  /**
   * Sets an update aside that takes long, so that those behind it can be confirmed; one that was
   * finished meanwhile is let be.
   *
   * @param json the update
   * @return whether it is safe now; where not, it stays unconfirmed
   */
  boolean setAside(int id, String json);

  /** The updates that an earlier process set aside and did not finish, oldest first. */
  List<String> left();

  @Override
  void close();

  /**
   * A message.
   *
   * @param sequence which messages are numbered together with it; a code that names nobody
   * @param id its number among them
   */
  record Place(String sequence, int id) {}

  /** See {@link #OFF}. */
  final class Off implements UpdateJournal {
    private Off() {}

    @Override
    public boolean isKnown(int id) {
      return false;
    }

    @Override
    public void received(Place message) {}

    @Override
    public void begin(int id, Place question) {}

    @Override
    public OptionalInt begunBefore(int id) {
      return OptionalInt.empty();
    }

    @Override
    public int greatest(Place message) {
      return message.id();
    }

    @Override
    public List<Integer> sentBefore(int id) {
      return List.of();
    }

    @Override
    public void sent(int id, Place message) {}

    @Override
    public boolean isSent(Place message) {
      return false;
    }

    @Override
    public void finish(int id) {}

    @Override
    public boolean setAside(int id, String json) {
      return false;
    }

    @Override
    public List<String> left() {
      return List.of();
    }

    @Override
    public void close() {}
  }
}
