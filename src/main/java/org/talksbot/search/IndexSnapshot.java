package org.talksbot.search;

/**
 * One state of an index, which updates leave as it is for as long as the engine keeps it. To be
 * closed before the index, when nobody uses it any more. Safe for use by many threads.
 */
public interface IndexSnapshot extends AutoCloseable {
  /** Finds passages of this state. */
  PassageSearch search();

  /** Lists the articles of this state. */
  ArticleCatalog catalog();

  @Override
  void close();
}
