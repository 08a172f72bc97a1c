package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.IndexFormat;

/**
 * How the cluster is to keep an index: {@code index-template.json} with the numbers of these
 * settings. The bot sends tokens with blanks between them, those at one position with {@code |}
 * between them: the chain sets them side by side again, so that BM25 counts the same lengths as
 * Lucene does. Nothing is refreshed but when an update is complete.
 */
final class IndexTemplate {
  /** Above what templates for all indices of a cluster have. */
  static final int PRIORITY = 1000;

  private static final String FILE = "index-template.json";

  private IndexTemplate() {}

  /** The body that creates the template for all versions of an alias. */
  static ObjectNode of(OpenSearchSettings settings, IndexFormat format) {
    ObjectNode template = load();
    ObjectNode index = (ObjectNode) template.path("settings").path("index");
    index.put("number_of_shards", settings.shards());
    ((ObjectNode) index.path("similarity").path("default")).put("k1", IndexFields.K1)
        .put("b", IndexFields.B);
    ObjectNode meta = ((ObjectNode) template.path("mappings")).putObject("_meta");
    format.stamp().forEach(meta::put);
    ObjectNode body = ClusterClient.JSON.createObjectNode();
    body.putArray("index_patterns").add(IndexVersions.pattern(settings.alias()));
    body.put("priority", PRIORITY).set("template", template);
    return body;
  }

  private static ObjectNode load() {
    try (InputStream in = IndexTemplate.class.getResourceAsStream(FILE)) {
      return (ObjectNode) ClusterClient.JSON.readTree(Objects.requireNonNull(in, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
