package org.talksbot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.talksbot.answer.Answerer;
import org.talksbot.config.Settings;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.IndexListener;
import org.talksbot.search.PassageSearch;

/** Answers from the index of a corpus. */
final class IndexedWorkspace implements Workspace {
  private final CorpusIndex index;
  private final Engines engines;

  private IndexedWorkspace(CorpusIndex index, Settings settings, Clock clock) {
    this.index = index;
    this.engines = Engines.over(index.search(), settings, clock);
  }

  /** Brings the index of the settings' corpus up to date and opens it. */
  static IndexedWorkspace open(Settings settings, Clock clock, IndexListener listener) {
    CorpusIndex index = IndexPlace.of(settings).index(clock);
    try {
      index.open(settings.articles(), listener);
      return new IndexedWorkspace(index, settings, clock);
    } catch (RuntimeException e) {
      try {
        index.close();
      } catch (IOException closing) {
        e.addSuppressed(closing);
      }
      throw e;
    }
  }

  /** How many articles can be searched. */
  int articles() {
    return index.catalog().count();
  }

  @Override
  public Answerer answerer() {
    return engines.answerer();
  }

  @Override
  public Answerer always() {
    return engines.always();
  }

  @Override
  public PassageSearch search() {
    return index.search();
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be closed", e);
    }
  }
}
