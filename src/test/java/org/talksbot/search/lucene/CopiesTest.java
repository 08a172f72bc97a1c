package org.talksbot.search.lucene;

import java.nio.file.Path;
import org.talksbot.search.CopiesContract;
import org.talksbot.search.CorpusIndex;

class CopiesTest extends CopiesContract {
  @Override
  protected CorpusIndex open(Path folder) {
    return new LuceneIndex(folder);
  }
}
