package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;
import org.talksbot.search.index.IndexFields;

/** Lists the articles of a version of the index. */
final class OpenSearchCatalog implements ArticleCatalog {
  private final PinnedIndex index;

  OpenSearchCatalog(PinnedIndex index) {
    this.index = index;
  }

  @Override
  public List<Source> articles() {
    List<Source> sources = new ArrayList<>();
    sources.addAll(sources(SearchBodies.having(Documents.FIRST, List.of("true"))));
    sources.addAll(sources(SearchBodies.having(IndexFields.COPY)));
    sources.sort(Source.NEWEST_FIRST);
    return List.copyOf(sources);
  }

  @Override
  public int count() {
    return index.live().articles();
  }

  @Override
  public List<Passage> passages(Source article) {
    String id = IndexFields.passageOf(article);
    List<Passage> own = OpenSearchPassageSearch.passages(index, IndexFields.PASSAGE_OF, id);
    return own.isEmpty() ? ofCopy(article, id) : own;
  }

  /** Of an article whose text another holds, the passages of that, with this source. */
  private List<Passage> ofCopy(Source article, String id) {
    JsonNode copy = index.search(SearchBodies.having(Documents.COPY_OF, List.of(id)))
        .path("hits")
        .path("hits")
        .path(0)
        .path("_source");
    return copy.isMissingNode()
        ? List.of()
        : OpenSearchPassageSearch
            .passages(index, IndexFields.TEXT, copy.path(IndexFields.COPY).asText())
            .stream()
            .map(passage -> new Passage(article, passage.start(), passage.line(), passage.text(),
                passage.sentences()))
            .toList();
  }

  private List<Source> sources(ObjectNode search) {
    List<Source> sources = new ArrayList<>();
    search.putArray("_source").add(IndexFields.SOURCE);
    Pages.read(search, body -> index.search((ObjectNode) body),
        hit -> sources.add(PassageJson.decodeSource(
            hit.path("_source").path(IndexFields.SOURCE))));
    return sources;
  }
}
