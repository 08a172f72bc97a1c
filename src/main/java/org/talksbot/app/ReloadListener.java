package org.talksbot.app;

import org.talksbot.config.ServeSettings;

/** Hears what came of taking up changes. */
interface ReloadListener {
  /**
   * All is taken up.
   *
   * @param articles how many there are
   */
  void reloaded(ServeSettings settings, int articles);

  /**
   * A change was refused, and what was there goes on.
   *
   * @param reason lines that say what was found and what is allowed
   */
  void refused(String reason);

  /** The index can be searched. */
  void searchable();

  /**
   * The index cannot be reached now.
   *
   * @param reason one line
   */
  void unsearchable(String reason);
}
