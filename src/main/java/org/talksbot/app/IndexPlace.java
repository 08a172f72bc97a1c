package org.talksbot.app;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.talksbot.config.Settings;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.lucene.LuceneIndex;
import org.talksbot.search.opensearch.OpenSearchIndex;
import org.talksbot.search.opensearch.OpenSearchSettings;

/**
 * Where the index of some settings is kept; equal for settings that share it.
 *
 * @param folder that of the corpus
 * @param cluster what keeps it in place of the folder, or null
 */
record IndexPlace(Path folder, @Nullable OpenSearchSettings cluster) {
  /** The place that the settings name. */
  static IndexPlace of(Settings settings) {
    return new IndexPlace(IndexFolder.of(settings), settings.cluster());
  }

  /** Opens it; reads and writes nothing yet. */
  CorpusIndex index(Clock clock) {
    return cluster == null ? new LuceneIndex(folder) : new OpenSearchIndex(cluster, clock);
  }
}
