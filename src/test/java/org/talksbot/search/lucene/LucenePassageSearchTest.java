package org.talksbot.search.lucene;

import java.nio.file.Path;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.PassageSearchContract;

class LucenePassageSearchTest extends PassageSearchContract {
  @Override
  protected CorpusIndex open(Path folder) {
    return new LuceneIndex(folder);
  }
}
