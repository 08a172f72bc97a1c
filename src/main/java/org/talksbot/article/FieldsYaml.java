package org.talksbot.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads the fields of a sidecar or of front matter: one YAML mapping of texts and lists.
 * Works on the parser's events, so an alias is seen, and refused, before it can multiply anything.
 */
final class FieldsYaml {
  private static final YAMLFactory YAML = new YAMLFactory();

  private final YAMLParser parser;
  private final MetadataFields fields = new MetadataFields();
  private final Set<String> seen = new HashSet<>();

  private FieldsYaml(YAMLParser parser) {
    this.parser = parser;
  }

  /**
   * What the YAML says.
   *
   * @throws UnreadableException naming the line of the YAML, from 1
   */
  static Metadata read(String yaml) throws UnreadableException {
    if (yaml.length() > Limits.METADATA_SIZE) {
      throw new UnreadableException("the fields are longer than 64 kB");
    }
    try (YAMLParser parser = YAML.createParser(yaml)) {
      return new FieldsYaml(parser).read();
    } catch (JsonProcessingException e) {
      throw new UnreadableException(e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "is no YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""), e);
    } catch (IOException e) {
      throw new UnreadableException(0, "is no YAML: " + e.getMessage(), e);
    }
  }

  private Metadata read() throws IOException, UnreadableException {
    JsonToken first = parser.nextToken();
    if (first != null && first != JsonToken.VALUE_NULL) {
      if (first != JsonToken.START_OBJECT) {
        throw wrong("expected fields, each as 'name: value'");
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        field(name);
      }
    }
    if (parser.nextToken() != null) {
      throw wrong("expected the end of the fields; something follows them");
    }
    return fields.metadata();
  }

  private void field(String name) throws IOException, UnreadableException {
    if (!MetadataFields.NAMES.contains(name)) {
      throw wrong(UnknownField.message(name));
    }
    if (!seen.add(name)) {
      throw wrong(name + ": stands there twice");
    }
    JsonToken value = parser.nextToken();
    if (value == JsonToken.VALUE_NULL) {
      return;
    }
    if (!MetadataFields.isList(name)) {
      fields.put(name, text(name, value), line());
    } else if (value == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        fields.add(name, text(name, parser.currentToken()), line());
      }
    } else {
      throw wrong(name + ": expected a list of " + MetadataFields.entries(name)
          + ", each on a line as '- " + (name.equals(MetadataFields.REFERENCES) ? "https://…" : "…")
          + "'");
    }
  }

  private String text(String name, JsonToken value) throws IOException, UnreadableException {
    if (parser.isCurrentAlias()) {
      throw wrong(name + ": an alias; write the text itself");
    }
    return switch (value) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getText();
      case VALUE_TRUE, VALUE_FALSE -> throw wrong(
          name + ": expected text, found " + parser.getText() + "; put it in quotation marks");
      default -> throw wrong(name + ": expected text");
    };
  }

  private UnreadableException wrong(String message) {
    return new UnreadableException(line(), message);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
