package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.QueryTerms;

/** Searches in the cluster's query language. */
final class SearchBodies {
  private static final String BOOL = "bool";
  private static final String SIZE = "size";
  private static final String QUERY = "query";
  private static final String ASCENDING = "asc";
  private static final String TOTAL = "track_total_hits";

  private SearchBodies() {}

  /** The best passages that hold a word; the subject of the questions counts beside the words. */
  static ObjectNode best(QueryTerms terms, int limit) {
    ObjectNode body = ClusterClient.JSON.createObjectNode();
    body.put(SIZE, limit).put(TOTAL, false);
    ArrayNode sort = body.putArray("sort");
    sort.addObject().put("_score", "desc");
    sort.addObject().put(Documents.ID, ASCENDING);
    sort.addObject().put(Documents.START, ASCENDING);
    ObjectNode query = body.putObject(QUERY).putObject(BOOL);
    ArrayNode words = query.putObject("must").putObject(BOOL).putArray("should");
    for (QueryTerms.Weighted term : terms.terms()) {
      words.addObject()
          .putObject("term")
          .putObject(term.term().field())
          .put("value", term.term().text())
          .put("boost", term.weight());
    }
    query.putObject("should")
        .putObject("rank_feature")
        .put("field", IndexFields.TOPIC)
        .put("boost", IndexFields.TOPIC_WEIGHT)
        .putObject("linear");
    return body;
  }

  /** How many documents have one of some values. */
  static ObjectNode count(String field, Collection<String> values) {
    ObjectNode body = ClusterClient.JSON.createObjectNode().put(SIZE, 0).put(TOTAL, true);
    ObjectNode query = body.putObject(QUERY);
    if (values.size() == 1) {
      query.putObject("term").put(field, values.iterator().next());
    } else {
      values.forEach(query.putObject("terms").putArray(field)::add);
    }
    return body;
  }

  /** How many documents have a field. */
  static ObjectNode countHaving(String field) {
    ObjectNode body = ClusterClient.JSON.createObjectNode().put(SIZE, 0).put(TOTAL, true);
    body.putObject(QUERY).putObject("exists").put("field", field);
    return body;
  }

  /** The documents with one of some values. */
  static ObjectNode having(String field, Collection<String> values) {
    ObjectNode body = ClusterClient.JSON.createObjectNode().put(TOTAL, false);
    values.forEach(body.putObject(QUERY).putObject("terms").putArray(field)::add);
    return body;
  }

  /** The documents that have a field. */
  static ObjectNode having(String field) {
    ObjectNode body = ClusterClient.JSON.createObjectNode().put(TOTAL, false);
    body.putObject(QUERY).putObject("exists").put("field", field);
    return body;
  }

  /** So many documents with a value, in the order of the text. */
  static ObjectNode firstPassages(String field, String value, int most) {
    ObjectNode body = having(field, List.of(value)).put(SIZE, most);
    body.putArray("sort").addObject().put(Documents.START, ASCENDING);
    return body;
  }

  /** The first passages of the articles with one of some values. */
  static ObjectNode firstWith(String field, Collection<String> values) {
    ObjectNode body = ClusterClient.JSON.createObjectNode().put(TOTAL, false);
    ArrayNode filters = body.putObject(QUERY).putObject(BOOL).putArray("filter");
    values.forEach(filters.addObject().putObject("terms").putArray(field)::add);
    filters.addObject().putObject("term").put(Documents.FIRST, true);
    return body;
  }

  /**
   * The values of a field, some at a time.
   *
   * @param after the last one before, null to begin
   */
  static ObjectNode valuesOf(String field, int size, @Nullable String after) {
    ObjectNode body = ClusterClient.JSON.createObjectNode().put(SIZE, 0).put(TOTAL, false);
    ObjectNode composite = body.putObject("aggs")
        .putObject(field)
        .putObject("composite")
        .put(SIZE, size);
    composite.putArray("sources")
        .addObject()
        .putObject(field)
        .putObject("terms")
        .put("field", field);
    if (after != null) {
      composite.putObject("after").put(field, after);
    }
    return body;
  }

  /** One hit for each value that a field has among those wanted, with all that have it inside. */
  static ObjectNode groups(String field, Collection<String> wanted, int size) {
    ObjectNode body = having(field, wanted).put(SIZE, wanted.size());
    ObjectNode collapse = body.putObject("collapse").put("field", field);
    ObjectNode inner = collapse.putObject("inner_hits").put("name", field).put(SIZE, size);
    inner.putArray("_source").add(IndexFields.SOURCE);
    ArrayNode sort = inner.putArray("sort");
    sort.addObject().put(Documents.ID, ASCENDING);
    sort.addObject().put(IndexFields.FILE, ASCENDING);
    body.put("_source", false);
    return body;
  }

  /**
   * In how many documents the values of a field stand that one of some expressions matches, an
   * aggregation for each expression, named by its number.
   */
  static ObjectNode matching(String field, List<String> expressions, int most) {
    ObjectNode body = ClusterClient.JSON.createObjectNode().put(SIZE, 0).put(TOTAL, false);
    ArrayNode any = body.putObject(QUERY).putObject(BOOL).putArray("should");
    ObjectNode aggregations = body.putObject("aggs");
    for (int i = 0; i < expressions.size(); i++) {
      any.addObject().putObject("regexp").put(field, expressions.get(i));
      aggregations.putObject(Integer.toString(i))
          .putObject("terms")
          .put("field", field)
          .put("include", expressions.get(i))
          .put(SIZE, most);
    }
    return body;
  }
}
