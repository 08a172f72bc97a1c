package org.talksbot.search.opensearch;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexException;
import org.talksbot.search.IndexListener;
import org.talksbot.search.IndexSnapshot;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.index.CorpusChange;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.IndexFormat;
import org.talksbot.search.index.IndexUpdate;
import org.talksbot.search.index.QueryAnalysis;

/**
 * The index of a corpus in an OpenSearch cluster, which any number of processes share. Searching
 * processes only look at it; one at a time writes: a version of its own that takes the place of the
 * old one in one step, or changes to the one that serves. A process that is killed meanwhile leaves
 * what served before, or a part of its changes, which the next one finishes. Safe for use by many
 * threads, but for {@link #close}.
 */
public final class OpenSearchIndex implements CorpusIndex {
  /** As many clauses as the cluster takes in one query, the subject's left out. */
  private static final int MAX_TERMS = 1023;

  private final ClusterClient cluster;
  private final OpenSearchSettings settings;
  private final Clock clock;
  private final Analyzer analyzer = IndexFields.analyzer();
  private final IndexFormat format = new IndexFormat(analyzer);
  private final QueryAnalysis analysis = new QueryAnalysis(analyzer, MAX_TERMS);
  private final IndexAlias alias;
  private final IndexVersions versions;
  private final ShardCopies copies;
  private volatile @Nullable LiveIndex live;

  /**
   * An index; connects to nothing yet.
   *
   * @param clock by which other processes see how long this one may write
   * @throws IndexException where the file of trusted certificates cannot be read
   */
  public OpenSearchIndex(OpenSearchSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    cluster = new ClusterClient(settings);
    alias = new IndexAlias(cluster, settings.alias(), format);
    versions = new IndexVersions(cluster, settings, format);
    copies = new ShardCopies(cluster, settings.replicas());
  }

  @Override
  public IndexChange open(Corpus corpus, IndexListener listener) {
    LiveIndex found = alias.get(settings.deadline());
    IndexChange change = new IndexChange(0, 0, found.articles(), found.passages());
    live = found;
    listener.finished(change);
    return change;
  }

  @Override
  public IndexChange reload(Corpus corpus, IndexListener listener) {
    try {
      return update(corpus, listener);
    } catch (IndexException e) {
      IndexChange change = open(corpus, IndexListener.SILENT);
      listener.notice(e.getMessage() + "; its last state is used");
      listener.finished(change);
      return change;
    }
  }

  @Override
  public synchronized IndexChange update(Corpus corpus, IndexListener listener) {
    Optional<LiveIndex> found = alias.find(ClusterClient.PATIENCE);
    if (found.isEmpty()) {
      return rebuild(corpus, listener);
    }
    LiveIndex before = alias.get(ClusterClient.PATIENCE);
    boolean isCurrent = before.isComplete()
        && CorpusChange.between(reading(before.name()).fingerprints(), corpus.files()).isNone();
    return isCurrent ? open(corpus, listener) : change(corpus, listener);
  }

  @Override
  public synchronized IndexChange rebuild(Corpus corpus, IndexListener listener) {
    try (ClusterLock lock = new ClusterLock(cluster, settings.alias(), clock)) {
      Optional<LiveIndex> serving = alias.find(ClusterClient.PATIENCE);
      List<CorpusFile> files = corpus.files();
      serving.ifPresent(old -> requireArticles(files, old));
      versions.clean(serving.map(old -> List.of(old.name())).orElse(List.of()));
      String name = versions.create();
      Filled filled = fill(name, corpus, files, listener, lock);
      // whoever does not hear whether it serves now must not touch it: the next run tidies up
      versions.serve(name);
      return served(filled, listener);
    }
  }

  @Override
  public List<String> state(Corpus corpus) {
    LiveIndex found = alias.find(settings.deadline())
        .orElseThrow(() -> new IndexException("OpenSearch: there is no index behind "
            + settings.alias() + " any more; build it: talks-bot index"));
    LiveIndex opened = live;
    if (opened != null) {
      // whether all shards answer, also where another version serves by now
      new PinnedIndex(cluster, alias, settings.deadline(), opened)
          .search(SearchBodies.countHaving(IndexFields.INDEXED));
    }
    return List.of(found.name() + " " + found.revision());
  }

  @Override
  public PassageSearch search() {
    return new OpenSearchPassageSearch(pinned(), analysis);
  }

  @Override
  public ArticleCatalog catalog() {
    return new OpenSearchCatalog(pinned());
  }

  @Override
  public IndexSnapshot snapshot() {
    PinnedIndex pinned = pinned();
    return new OpenSearchSnapshot(new OpenSearchPassageSearch(pinned, analysis),
        new OpenSearchCatalog(pinned));
  }

  @Override
  public void close() throws IOException {
    try (analyzer; cluster) {
      live = null;
    }
  }

  private PinnedIndex pinned() {
    LiveIndex opened = live;
    if (opened == null) {
      throw new IllegalStateException("open the index before using it");
    }
    return new PinnedIndex(cluster, alias, settings.deadline(), opened);
  }

  /** Fills a new version, which is ready to serve then. */
  private Filled fill(String name, Corpus corpus, List<CorpusFile> files,
      IndexListener listener, ClusterLock lock) {
    try {
      requireOurMapping(name);
      OpenSearchStore store = new OpenSearchStore(cluster, name, analyzer, lock::renew,
          OpenSearchStore.Content.NONE);
      IndexChange change = new IndexUpdate(store, listener).run(corpus, files);
      LiveIndex filled = state(name, 1, change, store);
      write(filled);
      copies.make(name, lock::renew, listener);
      lock.renew();
      return new Filled(filled, change);
    } catch (RuntimeException e) {
      try {
        versions.delete(name);
      } catch (IndexException unreachable) {
        e.addSuppressed(unreachable); // the next run deletes it
      }
      throw e;
    }
  }

  /** A template of somebody else may take the place of ours. */
  private void requireOurMapping(String name) {
    if (!alias.isFitting(name, ClusterClient.PATIENCE)) {
      throw new IndexException("OpenSearch: an index template of the cluster that is put before"
          + " ours applies to " + name + "; give it another pattern, or a priority below "
          + IndexTemplate.PRIORITY);
    }
  }

  /** Changes the version that serves. */
  private IndexChange change(Corpus corpus, IndexListener listener) {
    try (ClusterLock lock = new ClusterLock(cluster, settings.alias(), clock)) {
      LiveIndex before = alias.get(ClusterClient.PATIENCE); // nobody else changes it from now on
      List<CorpusFile> files = corpus.files(); // what another process put there is seen now
      requireArticles(files, before);
      OpenSearchStore store = new OpenSearchStore(cluster, before.name(), analyzer, lock::renew,
          before.isComplete()
              ? OpenSearchStore.Content.WHOLE
              : OpenSearchStore.Content.BROKEN);
      if (before.isComplete()) {
        write(before.incomplete());
      }
      store.refresh(); // what a run wrote that was broken off counts
      IndexChange change = new IndexUpdate(store, listener).run(corpus, files);
      LiveIndex after = state(before.name(), before.revision() + 1, change, store);
      lock.renew();
      write(after);
      return served(new Filled(after, change), listener);
    }
  }

  /** What a run has made. */
  private record Filled(LiveIndex index, IndexChange change) {}

  private IndexChange served(Filled filled, IndexListener listener) {
    live = filled.index;
    listener.finished(filled.change);
    return filled.change;
  }

  private static LiveIndex state(String name, long revision, IndexChange change,
      OpenSearchStore store) {
    return new LiveIndex(name, revision, change.articles(), change.passages(), store.copies(),
        true);
  }

  private void write(LiveIndex index) {
    cluster.done("PUT", "/" + index.name() + "/_doc/" + LiveIndex.DOCUMENT, index.document(),
        ClusterClient.PATIENCE);
  }

  /** The version for reading what it holds. */
  private OpenSearchStore reading(String name) {
    return new OpenSearchStore(cluster, name, analyzer, () -> {}, OpenSearchStore.Content.WHOLE);
  }

  /** A folder that is not mounted looks like an empty one; nobody's index is emptied for that. */
  private void requireArticles(List<CorpusFile> files, LiveIndex serving) {
    if (files.isEmpty() && serving.articles() > 0) {
      throw new IndexException("the corpus holds no article any more; what OpenSearch serves as "
          + settings.alias() + " stays");
    }
  }
}
