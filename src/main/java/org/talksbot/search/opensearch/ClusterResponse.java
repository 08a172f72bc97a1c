package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the cluster said to a request.
 *
 * @param status of HTTP
 * @param body JSON; a missing node where there is none
 */
record ClusterResponse(int status, JsonNode body) {
  private static final int OK = 200;
  private static final int REDIRECT = 300;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  boolean isDone() {
    return status >= OK && status < REDIRECT;
  }

  boolean isMissing() {
    return status == NOT_FOUND;
  }

  boolean isConflict() {
    return status == CONFLICT;
  }

  /** The kind of error, empty where there is none. */
  String errorType() {
    return error().path("type").asText("");
  }

  /** Why it refused, in one line. */
  String reason() {
    JsonNode error = error();
    JsonNode cause = error.path("root_cause").path(0);
    String reason = (cause.isMissingNode() ? error : cause).path("reason").asText("");
    return "status " + status
        + (reason.isEmpty() ? "" : ", " + reason.lines().findFirst().orElse(""));
  }

  /** The error, of several searches or writes that of the first which met with one. */
  private JsonNode error() {
    for (JsonNode each : body.path("responses")) {
      if (each.has("error")) {
        return each.path("error");
      }
    }
    for (JsonNode item : body.path("items")) {
      for (JsonNode result : item) {
        if (result.has("error")) {
          return result.path("error");
        }
      }
    }
    return body.path("error");
  }
}
