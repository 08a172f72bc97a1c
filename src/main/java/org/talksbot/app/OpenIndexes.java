package org.talksbot.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.talksbot.search.lucene.PassageIndex;

/** Several indexes that are open together and are closed together. */
final class OpenIndexes implements Closeable {
  private final List<PassageIndex> open = new ArrayList<>();

  /** Opens one more. */
  PassageIndex open(Path folder) {
    PassageIndex index = new PassageIndex(folder);
    open.add(index);
    return index;
  }

  /** Closes all, also those behind one that cannot be closed. */
  @Override
  public void close() throws IOException {
    if (!open.isEmpty()) {
      try (PassageIndex _ = open.removeLast()) {
        close();
      }
    }
  }
}
