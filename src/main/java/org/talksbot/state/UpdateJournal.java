package org.talksbot.state;

import java.util.List;

/**
 * Remembers over the end of the process, however it comes, which updates are finished and which are
 * set aside. Safe for use by many threads.
 */
public interface UpdateJournal extends AutoCloseable {
  /** Remembers nothing. */
  UpdateJournal OFF = new Off();

  /** Whether an update was finished within a day, or is set aside; over all processes. */
  boolean isKnown(int id);

  /** An update is finished; if it was set aside, it is forgotten. */
  void finish(int id);

  /**
   * Sets an update aside that takes long, so that those behind it can be confirmed.
   *
   * @param json the update
   * @return whether it is safe now; where not, it stays unconfirmed
   */
  boolean setAside(int id, String json);

  /** The updates that an earlier process set aside and did not finish, oldest first. */
  List<String> left();

  @Override
  void close();

  /** See {@link #OFF}. */
  final class Off implements UpdateJournal {
    private Off() {}

    @Override
    public boolean isKnown(int id) {
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
