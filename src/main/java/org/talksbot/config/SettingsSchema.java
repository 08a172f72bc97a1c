package org.talksbot.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A JSON Schema of the settings file, made of the keys that the program knows, for editors. */
public final class SettingsSchema {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "type";
  private static final String STRING = "string";

  private SettingsSchema() {}

  /** The schema (draft 2020-12) as indented text. */
  public static String text() {
    ObjectNode schema = object().put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("title", "Settings of talks-bot");
    ShippedSettings shipped = ShippedSettings.load();
    for (SettingKey key : SettingKey.values()) {
      ObjectNode parent = schema;
      List<String> names = List.of(key.text().split("\\.", -1));
      for (String section : names.subList(0, names.size() - 1)) {
        parent = section(parent, section);
      }
      List<String> comment = shipped.explain(key.text()).orElseThrow();
      properties(parent).set(names.getLast(), shape(key.shape()).put("description",
          String.join(" ", comment.subList(0, comment.size() - 2))));
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a schema can be written", e);
    }
  }

  private static ObjectNode object() {
    ObjectNode object = JSON.createObjectNode()
        .put(TYPE, "object")
        .put("additionalProperties",
            false);
    object.putObject("properties");
    return object;
  }

  private static ObjectNode properties(ObjectNode object) {
    return (ObjectNode) object.path("properties");
  }

  private static ObjectNode section(ObjectNode parent, String name) {
    ObjectNode properties = properties(parent);
    if (!properties.has(name)) {
      properties.set(name, object());
    }
    return (ObjectNode) properties.path(name);
  }

  /** A key without a value counts as not given. */
  private static ObjectNode shape(Shape shape) {
    ObjectNode node = JSON.createObjectNode();
    return switch (shape) {
      case Shape.Whole(int min, int max) -> typed(node, "integer").put("minimum", min)
          .put("maximum", max);
      case Shape.Share _ -> typed(node, "number").put("minimum", 0).put("maximum", 1);
      case Shape.Yes _ -> typed(node, "boolean");
      case Shape.Word(List<String> words) -> {
        ArrayNode allowed = node.putArray("enum");
        words.forEach(allowed::add);
        yield node;
      }
      case Shape.Text _ -> typed(node, STRING);
      case Shape.Texts _ -> list(node, STRING);
      case Shape.Ids _ -> list(node, "integer");
    };
  }

  private static ObjectNode typed(ObjectNode node, String type) {
    node.putArray(TYPE).add(type).add("null");
    return node;
  }

  private static ObjectNode list(ObjectNode node, String type) {
    node.putArray(TYPE).add("array").add(type).add("null");
    node.putObject("items").put(TYPE, type);
    return node;
  }
}
