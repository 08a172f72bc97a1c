package org.talksbot.search.opensearch;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.PassageSearchContract;

@ExtendWith(ThreeNodes.class)
class OpenSearchPassageSearchIT extends PassageSearchContract {
  private final TestCluster cluster;

  OpenSearchPassageSearchIT(TestCluster cluster) {
    this.cluster = cluster;
  }

  @Override
  protected CorpusIndex open(Path folder) {
    return cluster.newIndex();
  }
}
