package org.talksbot.search.opensearch;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talksbot.search.CopiesContract;
import org.talksbot.search.CorpusIndex;

@ExtendWith(ThreeNodes.class)
class OpenSearchCopiesIT extends CopiesContract {
  private final TestCluster cluster;

  OpenSearchCopiesIT(TestCluster cluster) {
    this.cluster = cluster;
  }

  @Override
  protected CorpusIndex open(Path folder) {
    return cluster.newIndex();
  }
}
