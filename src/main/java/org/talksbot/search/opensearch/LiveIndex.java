package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The version of the index that serves, in one state.
 *
 * @param name the index of the cluster behind the alias
 * @param revision how many updates it has had
 * @param articles articles in it, those with the same text counted each
 * @param passages passages in it
 * @param copies articles in it whose text another article holds
 * @param isComplete false while an update is under way, or was broken off
 */
record LiveIndex(String name, long revision, int articles, int passages, int copies,
    boolean isComplete) {
  /** The id of the document that holds all this but the name. */
  static final String DOCUMENT = "state";

  /** That document. */
  ObjectNode document() {
    ObjectNode document = ClusterClient.JSON.createObjectNode().put(Documents.KEY, DOCUMENT);
    document.putObject(DOCUMENT)
        .put("revision", revision)
        .put("articles", articles)
        .put("passages", passages)
        .put("copies", copies)
        .put("complete", isComplete);
    return document;
  }

  /** What the document of an index says. */
  static LiveIndex of(String name, JsonNode document) {
    JsonNode state = document.path(DOCUMENT);
    return new LiveIndex(name, state.path("revision").asLong(), state.path("articles").asInt(),
        state.path("passages").asInt(), state.path("copies").asInt(),
        state.path("complete").asBoolean());
  }

  /** The same while an update is under way. */
  LiveIndex incomplete() {
    return new LiveIndex(name, revision, articles, passages, copies, false);
  }
}
