package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Reads all hits of a search, some at a time, in the order of their keys. */
final class Pages {
  private static final int SIZE = 2000;

  private Pages() {}

  /**
   * Reads them.
   *
   * @param body a search without size and order, which are set here
   * @param search sends it
   * @param each takes the hits
   */
  static void read(ObjectNode body, UnaryOperator<JsonNode> search, Consumer<JsonNode> each) {
    body.put("size", SIZE).putArray("sort").addObject().put(Documents.KEY, "asc");
    for (int found = SIZE; found == SIZE;) {
      JsonNode hits = search.apply(body).path("hits").path("hits");
      found = hits.size();
      hits.forEach(each);
      if (found > 0) {
        body.putArray("search_after").add(hits.path(found - 1).path("sort").path(0));
      }
    }
  }
}
