package org.talksbot.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries write past our own log, by {@code java.util.logging}. */
final class LibraryLogs {
  /** Held here, since the runtime forgets a logger and its level when nobody else does. */
  private static final Logger LUCENE_VECTORS = Logger
      .getLogger("org.apache.lucene.internal.vectorization");

  private LibraryLogs() {}

  /**
   * Keeps Lucene's advice to load the JDK's vector module off standard error: the module is left
   * out on purpose, since a small index loses more by it at start than it gains in a search.
   */
  static void quiet() {
    LUCENE_VECTORS.setLevel(Level.SEVERE);
  }
}
