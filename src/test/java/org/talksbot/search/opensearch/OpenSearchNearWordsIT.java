package org.talksbot.search.opensearch;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.NearWordsContract;

@ExtendWith(ThreeNodes.class)
class OpenSearchNearWordsIT extends NearWordsContract {
  private final TestCluster cluster;

  OpenSearchNearWordsIT(TestCluster cluster) {
    this.cluster = cluster;
  }

  @Override
  protected CorpusIndex open(Path folder) {
    return cluster.newIndex();
  }
}
