package org.talksbot.app;

import org.talksbot.answer.Answerer;
import org.talksbot.search.PassageSearch;

/** An open index and what answers from it. */
public interface Workspace extends AutoCloseable {
  /** Answers questions; usable until this is closed. */
  Answerer answerer();

  /** Quotes the best there is, however unsure; usable until this is closed. */
  Answerer always();

  /** Finds passages; usable until this is closed. */
  PassageSearch search();

  @Override
  void close();
}
