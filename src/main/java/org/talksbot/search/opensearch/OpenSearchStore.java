package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.talksbot.article.Article;
import org.talksbot.article.CorpusFile;
import org.talksbot.search.IndexChange;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.IndexStore;

/**
 * One version of the index as a store. Reads see what was refreshed before the run; what is written
 * is seen after {@link #counts}. What a changed file had before is deleted behind what it has now,
 * so that a cluster that shows the run too early shows an article twice rather than not at all.
 *
 * <p>A run may be broken off anywhere. So that the next one finds what is to be done, the document
 * that says that a file is indexed is deleted before anything of the file is touched, and written
 * when all of it has been taken: requests that must not overtake each other are never in one bulk,
 * whose items succeed one by one. For one thread.
 */
final class OpenSearchStore implements IndexStore {
  /** So many values are looked up in one search. */
  private static final int LOOKED_UP = 500;
  /** No file's fingerprint: to be read again. */
  private static final String UNFINISHED = "";
  /** So many files wait until their articles have been taken. */
  private static final int FINISHED = 500;

  private final ClusterClient cluster;
  private final String index;
  private final Analyzer analyzer;
  private final Runnable renew;
  private final BulkWriter bulk;
  private final Content content;
  private final Set<String> newTexts = new HashSet<>();
  /** For each file that is taken out: the keys of its documents that nothing has replaced yet. */
  private final Map<String, Set<String>> leftovers = new HashMap<>();
  /** Articles of the file that is being read, to be written once it is known which are copies. */
  private final List<Queued> queue = new ArrayList<>();
  /** Keys of documents that are to be deleted once what replaces them has been taken. */
  private final List<String> outdated = new ArrayList<>();
  /** What says that a file is indexed, to be written last. */
  private final List<ObjectNode> finished = new ArrayList<>();
  private final Set<String> textsOfFile = new HashSet<>();
  private final Set<String> keysOfFile = new HashSet<>();
  private int articlesOfFile;
  private boolean removing;

  /** What a version holds before the run. */
  enum Content {
    /** Nothing, and nobody reads it until the run is over: nothing has to be looked up. */
    NONE,
    /** All that a run has put in. */
    WHOLE,
    /** What a run has left that was broken off. */
    BROKEN
  }

  /** An article and the key of its text. */
  private record Queued(Article article, String text) {}

  /**
   * A store.
   *
   * @param renew called before each request; what it throws keeps the request back
   */
  OpenSearchStore(ClusterClient cluster, String index, Analyzer analyzer, Runnable renew,
      Content content) {
    this.cluster = cluster;
    this.index = index;
    this.analyzer = analyzer;
    this.renew = renew;
    this.bulk = new BulkWriter(cluster, index, renew);
    this.content = content;
  }

  @Override
  public Map<String, String> fingerprints() {
    Map<String, String> fingerprints = new HashMap<>();
    if (content != Content.NONE) {
      ObjectNode search = SearchBodies.having(IndexFields.INDEXED);
      read(search, List.of(IndexFields.INDEXED, IndexFields.FINGERPRINT), hit -> fingerprints
          .put(value(hit, IndexFields.INDEXED), value(hit, IndexFields.FINGERPRINT)));
    }
    if (content == Content.BROKEN) {
      files().forEach(file -> fingerprints.putIfAbsent(file, UNFINISHED));
    }
    return fingerprints;
  }

  /** All files of which there is anything. */
  private List<String> files() {
    List<String> files = new ArrayList<>();
    String last = null;
    do {
      JsonNode found = search(SearchBodies.valuesOf(IndexFields.FILE, LOOKED_UP, last))
          .path("aggregations")
          .path(IndexFields.FILE);
      found.path("buckets")
          .forEach(bucket -> files.add(bucket.path("key").path(IndexFields.FILE).asText()));
      last = found.path("after_key").path(IndexFields.FILE).textValue();
    } while (last != null);
    return files;
  }

  @Override
  public Set<String> withFilesOfCopies(Set<String> files) {
    Set<String> all = new HashSet<>(files);
    for (Set<String> next = files; !next.isEmpty();) {
      Set<String> copies = values(IndexFields.COPY,
          values(IndexFields.FILE, next, IndexFields.TEXT), IndexFields.FILE);
      copies.removeAll(all);
      all.addAll(copies);
      next = copies;
    }
    return all;
  }

  @Override
  public void remove(String file) {
    Set<String> keys = leftovers.computeIfAbsent(file, _ -> new HashSet<>());
    read(SearchBodies.having(IndexFields.FILE, List.of(file)), List.of(Documents.KEY),
        hit -> keys.add(value(hit, Documents.KEY)));
    keys.remove(Documents.fileKey(file));
    bulk.delete(Documents.fileKey(file));
    removing = true;
  }

  @Override
  public void add(Article article) {
    sendRemovals();
    queue.add(new Queued(article, article.textKey()));
    if (content == Content.NONE || queue.size() == LOOKED_UP) {
      writeQueue();
    }
  }

  @Override
  public void finish(CorpusFile file) {
    sendRemovals();
    writeQueue();
    deleteLeftovers(file.name());
    finished.add(Documents.file(file));
    forgetFile();
    if (finished.size() == FINISHED) {
      settle();
    }
  }

  @Override
  public void abandon(CorpusFile file) {
    sendRemovals();
    queue.clear();
    outdated.addAll(keysOfFile);
    deleteLeftovers(file.name());
    newTexts.removeAll(textsOfFile);
    forgetFile();
  }

  @Override
  public IndexChange counts(int readFiles, int removedFiles) {
    List.copyOf(leftovers.keySet()).forEach(this::deleteLeftovers);
    settle();
    refresh();
    int copies = count(SearchBodies.countHaving(IndexFields.COPY));
    return new IndexChange(readFiles, removedFiles,
        copies + count(SearchBodies.count(Documents.FIRST, List.of("true"))),
        count(SearchBodies.countHaving(IndexFields.ROOT)));
  }

  /** How many articles are copies of others, after {@link #counts}. */
  int copies() {
    return count(SearchBodies.countHaving(IndexFields.COPY));
  }

  /** Makes what is written visible. */
  void refresh() {
    JsonNode shards = cluster.done("POST", "/" + index + "/_refresh", null, ClusterClient.PATIENCE)
        .path("_shards");
    if (shards.path("failed").asInt() > 0) {
      throw cluster.failures().unreachable("refreshing " + index + " in all its shards", null);
    }
  }

  /** Before anything of a file is touched, nothing says any more that it is indexed. */
  private void sendRemovals() {
    if (removing) {
      bulk.flush();
      removing = false;
    }
  }

  /** One after the other: what is new, the end of what is outdated, what says that all is there. */
  private void settle() {
    bulk.flush();
    outdated.forEach(bulk::delete);
    outdated.clear();
    bulk.flush();
    finished.forEach(bulk::write);
    finished.clear();
    bulk.flush();
  }

  private void writeQueue() {
    Set<String> known = known();
    for (Queued queued : queue) {
      Article article = queued.article;
      String text = queued.text;
      int number = articlesOfFile++;
      if (known.contains(text) || newTexts.contains(text)) {
        write(article.file(), Documents.copy(article, number, text));
      } else {
        newTexts.add(text);
        textsOfFile.add(text);
        Documents.passages(article, number, text, analyzer)
            .forEach(document -> write(article.file(), document));
      }
    }
    queue.clear();
  }

  /** Which texts of the queue stand in an article that stays. */
  private Set<String> known() {
    Set<String> known = new HashSet<>();
    if (content != Content.NONE && !queue.isEmpty()) {
      Set<String> texts = queue.stream().map(Queued::text).collect(Collectors.toSet());
      read(SearchBodies.firstWith(IndexFields.TEXT, texts),
          List.of(IndexFields.TEXT, IndexFields.FILE), hit -> {
            if (!leftovers.containsKey(value(hit, IndexFields.FILE))) {
              known.add(value(hit, IndexFields.TEXT));
            }
          });
    }
    return known;
  }

  private void write(String file, ObjectNode document) {
    String key = document.path(Documents.KEY).asText();
    keysOfFile.add(key);
    Set<String> old = leftovers.get(file);
    if (old != null) {
      old.remove(key);
    }
    bulk.write(document);
  }

  /** The file stays among those that were taken out: what it had is no longer there. */
  private void deleteLeftovers(String file) {
    Set<String> old = leftovers.getOrDefault(file, Set.of());
    outdated.addAll(old);
    if (!old.isEmpty()) {
      leftovers.put(file, new HashSet<>());
    }
  }

  private void forgetFile() {
    textsOfFile.clear();
    keysOfFile.clear();
    articlesOfFile = 0;
  }

  /** The values of one field in the documents that have one of some values in another. */
  private Set<String> values(String field, Set<String> wanted, String of) {
    Set<String> found = new HashSet<>();
    List<String> all = List.copyOf(wanted);
    for (int i = 0; i < all.size(); i += LOOKED_UP) {
      read(SearchBodies.having(field, all.subList(i, Math.min(i + LOOKED_UP, all.size()))),
          List.of(of), hit -> hit.path("fields")
              .path(of)
              .forEach(value -> found.add(
                  value.asText())));
    }
    return found;
  }

  private void read(ObjectNode search, List<String> fields, Consumer<JsonNode> each) {
    search.put("_source", false);
    List.copyOf(fields).forEach(search.putArray("docvalue_fields")::add);
    Pages.read(search, this::search, each);
  }

  private JsonNode search(JsonNode body) {
    renew.run();
    return cluster.done("POST", "/" + index + "/_search?allow_partial_search_results=false", body,
        ClusterClient.PATIENCE);
  }

  private int count(ObjectNode body) {
    return search(body).path("hits").path("total").path("value").asInt();
  }

  private static String value(JsonNode hit, String field) {
    return hit.path("fields").path(field).path(0).asText();
  }
}
