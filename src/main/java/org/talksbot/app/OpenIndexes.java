package org.talksbot.app;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.talksbot.search.CorpusIndex;

/** Several indexes that are open together and are closed together. */
final class OpenIndexes implements Closeable {
  private final List<CorpusIndex> open = new ArrayList<>();

  /** Opens one more. */
  CorpusIndex open(IndexPlace place, Clock clock) {
    CorpusIndex index = place.index(clock);
    open.add(index);
    return index;
  }

  /** Closes all, also those behind one that cannot be closed. */
  @Override
  public void close() throws IOException {
    if (!open.isEmpty()) {
      try (CorpusIndex _ = open.removeLast()) {
        close();
      }
    }
  }
}
