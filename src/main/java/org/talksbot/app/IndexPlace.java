package org.talksbot.app;

import java.nio.file.Path;
import org.talksbot.config.Settings;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.lucene.LuceneIndex;

/**
 * Where the index of some settings is kept; equal for settings that share it.
 *
 * @param folder that of the corpus
 */
record IndexPlace(Path folder) {
  /** The place that the settings name. */
  static IndexPlace of(Settings settings) {
    return new IndexPlace(IndexFolder.of(settings));
  }

  /** Opens it; reads and writes nothing yet. */
  CorpusIndex index() {
    return new LuceneIndex(folder);
  }
}
