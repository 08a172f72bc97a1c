package org.talksbot.search.opensearch;

import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.IndexSnapshot;
import org.talksbot.search.PassageSearch;

/**
 * One version of the index, which updates change in place; one that a newer version has replaced
 * is kept as it was until the next is built.
 *
 * @param search finds its passages
 * @param catalog lists its articles
 */
record OpenSearchSnapshot(PassageSearch search, ArticleCatalog catalog) implements IndexSnapshot {
  @Override
  public void close() {
    // the cluster's versions belong to talks-bot index
  }
}
